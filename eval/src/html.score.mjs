export { needs, score, title } from "./html.mjs";
