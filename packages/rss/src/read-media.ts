import { add, type RecordDraft } from "./record.js";
import { elementsOf, resolveUrl, type XmlElement } from "./xml-tree.js";

const kinds: Readonly<Record<string, "content" | "thumbnail" | "player">> = {
  "media:content": "content",
  "media:thumbnail": "thumbnail",
  "media:player": "player",
};

/** Media RSS: contents, thumbnails and players, also those that stand in a group or in each other. */
export function readMedia(record: RecordDraft, element: XmlElement): void {
  const waiting: XmlElement[] = [element];
  for (let at = 0; at < waiting.length; at++) {
    const current = waiting[at];
    if (current === undefined) break;
    const kind = kinds[current.name];
    const { url, type, medium } = current.attributes;
    if (kind !== undefined && url !== undefined)
      add(record.media, {
        kind,
        url: resolveUrl(url, current.base),
        ...(type === undefined ? {} : { type }),
        ...(medium === undefined ? {} : { medium }),
      });
    waiting.push(...elementsOf(current).filter((child) => child.name.startsWith("media:")));
  }
}
