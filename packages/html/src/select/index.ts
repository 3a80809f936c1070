export { labelSelected, select } from "./select.js";
