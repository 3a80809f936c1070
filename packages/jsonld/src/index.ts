export { listAbsent } from "./absent.js";
export { namespace } from "./namespace.js";
export { toNQuads } from "./n-quads.js";
export { toJsonLd } from "./to-json-ld.js";
export { toScript } from "./to-script.js";
export type { ToJsonLdOptions } from "./options.js";
export type { JsonLdDocument, JsonLdNode, JsonLdValue } from "./node.js";
