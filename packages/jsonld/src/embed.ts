import type { Graph } from "./graph.js";
import { isReference, type JsonLdDocument, type JsonLdNode, type JsonLdValue } from "./node.js";

/** One tree from the article down: each thing stands in full where it is first needed, later by its identifier. */
export function toTree(graph: Graph): JsonLdDocument {
  const placed = new Set<string>();
  const unfold = (value: JsonLdValue): JsonLdValue => {
    if (Array.isArray(value)) return value.map((inner) => unfold(inner as JsonLdValue));
    if (typeof value !== "object") return value;
    if ("@value" in value) return String(value["@value"]);
    if (!isReference(value)) return value;
    const found = graph.nodes.get(value["@id"]);
    // Addresses are plain strings in schema.org's own context.
    if (found === undefined) return value["@id"];
    return placed.has(found["@id"]) ? value : place(found);
  };
  // The article's own address is its identifier too, and `url` is a string all the same.
  const plain = (value: JsonLdValue): JsonLdValue =>
    typeof value === "object" && isReference(value) ? value["@id"] : unfold(value);
  const place = (found: JsonLdNode): JsonLdNode => {
    placed.add(found["@id"]);
    const [id, type] = [found["@id"], found["@type"]];
    const said = Object.entries(found).filter(([name]) => !name.startsWith("@"));
    return {
      "@id": id,
      "@type": type,
      ...Object.fromEntries(
        said.map(([name, value]) => [name, name === "url" ? plain(value) : unfold(value)]),
      ),
    };
  };
  return { "@context": "https://schema.org", ...place(graph.article) };
}
