export { textFragment, type Place } from "./text-fragment.js";
