export { ninjsVersions, toNinjs } from "./to-ninjs.js";
export type { NinjsItem, NinjsVersion, ToNinjsOptions } from "./to-ninjs.js";
