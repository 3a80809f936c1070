import type { Witness } from "@onrecord/core";
import { plainText, textOf } from "@onrecord/core/json-ld";
import type { PageFacts } from "../witnesses/facts.js";
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
    articleBody: plainText(textOf(facts.jsonLd.article?.["articleBody"]) ?? "").slice(0, 200_000),
  };
}
