import type { Witness } from "@onrecord/core";
import type { PageFacts } from "../witnesses/facts.js";
import { decodeMarkup } from "../witnesses/from-json-ld.js";
import { textOf } from "../witnesses/json-ld.js";
import type { PageTexts } from "./page-view.js";

/** What the head and the hidden data say of headline, summary and text. */
export function textsOf(facts: PageFacts, witnesses: readonly Witness[]): PageTexts {
  const valuesOf = (field: Witness["field"]): readonly string[] =>
    witnesses
      .filter((witness) => witness.field === field && witness.reader !== "h1")
      .map((witness) => witness.value);
  return {
    headlines: [...new Set(valuesOf("headline"))].slice(0, 5),
    description: valuesOf("standfirst").slice(0, 4).join(" "),
    articleBody: decodeMarkup(textOf(facts.jsonLd.article?.["articleBody"]) ?? "").slice(0, 200_000),
  };
}
