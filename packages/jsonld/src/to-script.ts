import type { JsonLdDocument } from "./node.js";

/**
 * The JSON to put between `<script type="application/ld+json">` and `</script>`. No headline can break out of it:
 * every `<`, `>` and `&` and both line separators are written as escapes, so that reading it back gives the same text.
 */
export function toScript(document: JsonLdDocument): string {
  return JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
