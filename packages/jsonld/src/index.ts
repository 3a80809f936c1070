export { toJsonLd } from "./to-json-ld.js";
