import type { Graph } from "./graph.js";
import { isReference, type JsonLdDocument, type JsonLdNode, type JsonLdValue } from "./node.js";

/**
 * One tree from the article down: each thing stands in full where it is first needed, later by its identifier.
 * The nodes are this document's own, so the tree is made of them rather than of copies.
 */
export function toTree(graph: Graph): JsonLdDocument {
  const placed = new Set<string>();
  const unfold = (value: JsonLdValue): JsonLdValue => {
    if (typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map((inner) => unfold(inner as JsonLdValue));
    if ("@value" in value) return String(value["@value"]);
    if (!isReference(value)) return value;
    const id = value["@id"];
    const found = graph.nodes.get(id);
    // Addresses are plain strings in schema.org's own context.
    if (found === undefined) return id;
    if (placed.has(id)) return value;
    placed.add(id);
    return place(found);
  };
  const place = (found: JsonLdNode): JsonLdNode => {
    const own = found as Record<string, JsonLdValue>;
    for (const name in own) {
      const value = own[name] as JsonLdValue;
      if (typeof value !== "object") continue;
      // The article's own address is its identifier too, and `url` is a string all the same.
      own[name] = name === "url" && isReference(value) ? value["@id"] : unfold(value);
    }
    return found;
  };
  placed.add(graph.article["@id"]);
  return { "@context": "https://schema.org", ...place(graph.article) };
}
