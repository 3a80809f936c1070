import { read, type Claim, type Reading } from "../../src/index.js";
import { readGold, type GoldClaim } from "./read-gold.js";

/** Shares are over matched claims; `missed` and `extra` say what did not match. */
export interface GoldScore {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly kind: number;
  readonly voice: number;
  readonly polarity: number;
  readonly figures: number;
  readonly figuresAsked: number;
  readonly times: number;
  readonly timesAsked: number;
  readonly misses: readonly string[];
}

/** Reads an annotated article and counts what agrees; a claim matches one it overlaps by half (IoU 0.5). */
export function scoreArticle(annotated: string): GoldScore {
  const { text, claims } = readGold(annotated);
  const reading = read(text);
  const pairs = pairUp(claims, reading.claims);
  const misses: string[] = [];
  const count = (holds: (gold: GoldClaim, claim: Claim) => boolean, label: string): number =>
    pairs.filter(({ gold, claim }) => {
      const right = holds(gold, claim);
      if (!right) misses.push(`${label}: ${describe(gold, claim, reading)}`);
      return right;
    }).length;
  const kind = count((gold, claim) => gold.kind === claim.kind, "kind");
  const voice = count((gold, claim) => sameVoice(gold, claim, reading), "voice");
  const polarity = count((gold, claim) => gold.polarity === claim.polarity, "polarity");
  const figures = count((gold, claim) => gold.figures === undefined || hasFigures(gold, claim), "figures");
  const times = count((gold, claim) => gold.times === undefined || hasTimes(gold, claim), "times");
  const withFigures = pairs.filter(({ gold }) => gold.figures !== undefined).length;
  const withTimes = pairs.filter(({ gold }) => gold.times !== undefined).length;
  for (const gold of claims)
    if (!pairs.some((pair) => pair.gold === gold)) misses.push(`missed: ${text.slice(gold.start, gold.end)}`);
  for (const claim of reading.claims)
    if (!pairs.some((pair) => pair.claim === claim)) misses.push(`extra: ${claim.span.text}`);
  return {
    gold: claims.length,
    found: reading.claims.length,
    matched: pairs.length,
    kind,
    voice,
    polarity,
    figures: figures - (pairs.length - withFigures),
    figuresAsked: withFigures,
    times: times - (pairs.length - withTimes),
    timesAsked: withTimes,
    misses,
  };
}

interface Pair {
  readonly gold: GoldClaim;
  readonly claim: Claim;
}

/** The best overlaps first, each claim once. */
function pairUp(gold: readonly GoldClaim[], found: readonly Claim[]): readonly Pair[] {
  const candidates = gold
    .flatMap((one) => found.map((claim) => ({ gold: one, claim, share: overlapOf(one, claim.span) })))
    .filter(({ share }) => share >= 0.5)
    .sort((one, other) => other.share - one.share);
  const pairs: Pair[] = [];
  for (const { gold: one, claim } of candidates)
    if (!pairs.some((pair) => pair.gold === one || pair.claim === claim)) pairs.push({ gold: one, claim });
  return pairs;
}

function overlapOf(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function sameVoice(gold: GoldClaim, claim: Claim, reading: Reading): boolean {
  if (gold.claimant === undefined) return claim.voice === "article";
  const speaker = reading.speakers.find(({ id }) => id === claim.claimant);
  if (claim.voice !== "source" || speaker === undefined) return false;
  const names = [
    speaker.name,
    speaker.description?.text,
    ...speaker.aliases,
    ...speaker.mentions.map(({ text }) => text),
  ];
  return names.join(" ").toLowerCase().includes(gold.claimant.toLowerCase());
}

function hasFigures(gold: GoldClaim, claim: Claim): boolean {
  const values = claim.quantities.map(({ value }) => value);
  return (gold.figures ?? []).every((figure) => values.includes(figure));
}

function hasTimes(gold: GoldClaim, claim: Claim): boolean {
  const values = claim.times.map(({ timex }) => timex);
  return (gold.times ?? []).every((time) => values.includes(time));
}

function describe(gold: GoldClaim, claim: Claim, reading: Reading): string {
  const speaker = reading.speakers.find(({ id }) => id === claim.claimant);
  const who = `${gold.claimant ?? "article"} → ${claim.voice} ${speaker?.name ?? speaker?.description?.text ?? ""}`;
  const figures = `${gold.figures?.join() ?? ""} → ${claim.quantities.map(({ value }) => value).join()}`;
  const times = `${gold.times?.join() ?? ""} → ${claim.times.map(({ timex }) => timex).join()}`;
  return `${gold.kind} → ${claim.kind} | ${who} | ${gold.polarity} → ${claim.polarity} | ${figures} | ${times} | ${claim.span.text}`;
}
