import type { TextSettings } from "./feed-text.js";
import type { RecordDraft } from "./record.js";
import type { XmlElement } from "./xml-tree.js";

export interface RecordSettings extends TextSettings {
  readonly kind: "feed" | "entry" | "source";
}

/** What one element of a feed means for the record it stands in. */
export type Handler = (record: RecordDraft, element: XmlElement, settings: RecordSettings) => void;
