import type { Claim } from "../../schema/claim.js";
import type { Quantity } from "../../schema/quantity.js";
import type { ClaimWords } from "../words.js";

type Observation = Claim["observations"][number];

/** "50 boats, of which 60 are trawlers", "Of 50 boats, 60 are trawlers". */
export function* partsBehind(claim: Claim, words: ClaimWords): Iterable<Observation> {
  const counts = claim.quantities.filter(({ unit }) => unit.kind === "count");
  for (const [index, part] of counts.entries()) {
    const whole = counts[index - 1];
    if (whole?.value === undefined || part.value === undefined || part.partOf !== undefined) continue;
    const opens =
      index === 1 &&
      words.ofWords.has(wordsBefore(claim, whole.span.start).toLowerCase().trim().split(" ")[0] ?? "");
    const points = words.ofWhich.some((phrase) => wordsBefore(claim, part.span.start).endsWith(phrase));
    const other = part.unit.noun !== undefined && whole.unit.noun !== undefined && opens;
    if (!(opens || points) || (other && part.unit.noun !== whole.unit.noun)) continue;
    if (part.value <= whole.value || part.comparator !== "=" || whole.comparator !== "=") continue;
    yield {
      code: "part-exceeds-whole",
      message: `The part (${part.span.text}) is larger than the whole (${whole.span.text}).`,
      spans: [part.span, whole.span],
    };
  }
}

/** "50 of the 200 pupils, or 30 percent", "two in five, or 50 percent". */
export function* shares(claim: Claim, words: ClaimWords): Iterable<Observation> {
  for (const [index, share] of claim.quantities.entries()) {
    const before = claim.quantities[index - 1];
    if (share.unit.kind !== "percent" || share.value === undefined || before?.value === undefined) continue;
    const between = wordsBefore(claim, share.span.start).slice(-30);
    if (!words.restating.some((phrase) => between.endsWith(phrase))) continue;
    const found = shareOf(claim, index, before, words);
    if (found === undefined || Math.abs(found.percent - share.value) <= 1 + 0.02 * share.value) continue;
    yield {
      code: "share-does-not-follow",
      message: `${found.text} is ${Number(found.percent.toFixed(1))} percent, not ${share.span.text}.`,
      spans: [...found.spans, share.span],
    };
  }
}

interface Share {
  readonly percent: number;
  readonly text: string;
  readonly spans: Observation["spans"];
}

/** The share the figures before a percentage make: a ratio, or a part and its whole. */
function shareOf(claim: Claim, index: number, before: Quantity, words: ClaimWords): Share | undefined {
  if (before.value === undefined || before.comparator !== "=") return undefined;
  if (before.value > 0 && before.value < 1 && before.unit.kind !== "percent")
    return { percent: before.value * 100, text: before.span.text, spans: [before.span] };
  const other = claim.quantities[index - 2];
  if (other?.value === undefined || other.comparator !== "=" || index > 2) return undefined;
  const [part, whole] = before.value <= other.value ? [before, other] : [other, before];
  const counted = [part, whole].every(({ unit }) => unit.kind === "count");
  const lead = wordsBefore(claim, whole.span.start).toLowerCase().split(/\s+/u).slice(-3);
  const ofWhole = lead.some((word) => words.ofWords.has(word));
  if (!counted || !ofWhole || part.value === undefined || !whole.value) return undefined;
  return {
    percent: (part.value / whole.value) * 100,
    text: `${part.span.text} of ${whole.span.text}`,
    spans: [part.span, whole.span],
  };
}

/** "doubled to 30 million from 10 million". */
export function* multiples(claim: Claim, words: ClaimWords): Iterable<Observation> {
  const only = (role: Quantity["role"]): Quantity | undefined =>
    claim.quantities.find((quantity) => quantity.role === role && quantity.comparator === "=");
  const [from, to] = [only("from"), only("to")];
  if (!from?.value || to?.value === undefined || claim.polarity === "negative") return;
  const said = claim.span.text.toLowerCase().split(/[^\p{L}]+/u);
  const word = said.find((one) => words.multiples.has(one));
  const factor = words.multiples.get(word ?? "");
  const found = to.value / from.value;
  if (word === undefined || factor === undefined || said.some((one) => words.than.has(one))) return;
  if (Math.abs(found - factor) <= factor * 0.15) return;
  yield {
    code: "change-does-not-follow",
    message: `From ${from.span.text} to ${to.span.text} is ${Number(found.toFixed(2))} times, not "${word}".`,
    spans: [from.span, to.span],
  };
}

function wordsBefore(claim: Claim, place: number): string {
  return claim.span.text.slice(
    Math.max(0, place - claim.span.start - 60),
    Math.max(0, place - claim.span.start),
  );
}
