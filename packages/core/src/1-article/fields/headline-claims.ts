import type { Page } from "../../0-page/page.js";
import type { Block } from "../../schema/block.js";
import { wordsOnly } from "../line-shape.js";
import { claimOf, type Claimed } from "./choose-field.js";

const textWeight = 55;
const siteName = /\s[|–—•·»-]\s[^|–—•·»]{2,50}$/u;

/** What markup and text call the headline; "Title | The Site" counts as "Title". */
export function headlineClaims(page: Page, blocks: readonly Block[]): readonly Claimed[] {
  const printed = blocks.flatMap((block) => {
    const [span] = block.spans;
    if (block.kind !== "headline" || span === undefined || block.spans.length > 1) return [];
    return [
      { value: span.text, evidence: { from: "text", span } as const, rule: block.rule, weight: textWeight },
    ];
  });
  const said = page.witnesses.filter((witness) => witness.field === "headline").map(claimOf);
  const known = new Set([...printed, ...said].map((claim) => wordsOnly(claim.value)));
  const site = page.witnesses.find((witness) => witness.field === "publisher")?.value;
  return [...printed, ...said].map((claim) => withoutSite(claim, known, site));
}

/** The site's name goes where somebody else has the title without it, or the publisher is so named. */
function withoutSite(claim: Claimed, known: ReadonlySet<string>, site: string | undefined): Claimed {
  const tail = siteName.exec(claim.value);
  if (tail === null) return claim;
  const value = claim.value.slice(0, tail.index).trim();
  const isSite = site !== undefined && wordsOnly(tail[0]) === wordsOnly(site);
  return value !== "" && (isSite || known.has(wordsOnly(value))) ? { ...claim, value } : claim;
}
