import type { Page } from "../../0-page/page.js";
import type { Article, DateVerdict } from "../../schema/article.js";
import type { Block } from "../../schema/block.js";
import type { ArticleWords } from "../words.js";
import { dayNumber } from "./calendar.js";
import { dayOf, type DateClaim } from "./claim.js";
import { fromCopyright } from "./from-copyright.js";
import { fromDateline } from "./from-dateline.js";
import { fromText } from "./from-text.js";
import { fromUrl } from "./from-url.js";
import { fromWitnesses } from "./from-witnesses.js";
import { monthsInText } from "./months-in-text.js";
import { objectionsTo, type Circumstances } from "./objections.js";

interface Judged {
  readonly claim: DateClaim;
  readonly objections: readonly string[];
}

/** Hears everybody who names a date, holds them against each other and the text, and says which date holds, if any. */
export function judgeDates(
  page: Page,
  blocks: readonly Block[],
  words: ArticleWords,
): Pick<Article, "published" | "modified"> {
  const claims = [
    ...fromWitnesses(page, words),
    ...fromUrl(page, words),
    ...fromText(page, blocks, words),
    ...fromDateline(blocks, words),
    ...fromCopyright(page, blocks),
  ];
  const months = monthsInText(blocks, words);
  const circumstances: Circumstances = { claims, months, retrievedAt: page.retrievedAt };
  const judged = claims.map((claim) => ({ claim, objections: objectionsTo(claim, circumstances) }));
  const published = decide(judged.filter(({ claim }) => claim.about === "published"));
  const changed = judged.filter(({ claim }) => claim.about === "modified");
  return { published, modified: decide(notBefore(changed, published)) };
}

/** Nothing is changed before it came out. */
function notBefore(judged: readonly Judged[], published: DateVerdict): readonly Judged[] {
  const first = published.value;
  if (first === undefined) return judged;
  return judged.map(({ claim, objections }) => {
    const length = Math.min(10, claim.value.length, first.length);
    const isEarlier = claim.value.slice(0, length) < first.slice(0, length);
    return { claim, objections: isEarlier ? [...objections, "before-publication"] : objections };
  });
}

function decide(judged: readonly Judged[]): DateVerdict {
  const holding = judged.filter(({ objections }) => objections.length === 0).map(({ claim }) => claim);
  const chosen = strongest(holding);
  const candidates = judged.map(({ claim, objections }) => {
    const { value, evidence, rule } = claim;
    if (claim === chosen) return { value, evidence, verdict: "accepted", reasons: [rule] } as const;
    if (objections.length > 0)
      return { value, evidence, verdict: "rejected", reasons: [rule, ...objections] } as const;
    return chosen !== undefined && agree(claim, chosen)
      ? ({ value, evidence, verdict: "supporting", reasons: [rule, "agrees"] } as const)
      : ({
          value,
          evidence,
          verdict: "rejected",
          reasons: [rule, `outweighed-by-${chosen?.rule ?? "nobody"}`],
        } as const);
  });
  if (chosen === undefined) return { rule: "undated", candidates };
  return { value: chosen.value, precision: chosen.precision, rule: chosen.rule, candidates };
}

/** The day with most weight behind it, said by its heaviest witness; finer dates before coarser ones. */
function strongest(claims: readonly DateClaim[]): DateClaim | undefined {
  const days = claims.filter((claim) => claim.value.length >= 10);
  const pool = days.length > 0 ? days : claims;
  let best: { readonly claim: DateClaim; readonly weight: number } | undefined;
  for (const claim of pool) {
    const behind = claims.filter((other) => agree(other, claim)).reduce((sum, { weight }) => sum + weight, 0);
    const weight = behind + claim.weight / 100 + (claim.precision === "time" ? 0.2 : 0);
    if (best === undefined || weight > best.weight) best = { claim, weight };
  }
  return best === undefined ? undefined : (eveningBefore(best.claim, claims) ?? best.claim);
}

const declared = 65;

/** A paper prints tomorrow's date on what its markup says, to the minute, came out this evening. */
function eveningBefore(chosen: DateClaim, claims: readonly DateClaim[]): DateClaim | undefined {
  if (chosen.precision !== "day") return undefined;
  return claims.find(
    ({ precision, weight, value }) =>
      precision === "time" &&
      weight >= declared &&
      dayNumber(chosen.value) - dayNumber(value) === 1 &&
      Number(value.slice(11, 13)) >= 16,
  );
}

/** The same day, or a month or year the day lies in. */
function agree(one: DateClaim, other: DateClaim): boolean {
  const [first, second] = [dayOf(one.value), dayOf(other.value)];
  return first.startsWith(second) || second.startsWith(first);
}
