import type { Time } from "../../schema/time.js";
import { requireOptions, requireText } from "../../check-input.js";
import { describeValue } from "../../describe-value.js";
import { OnrecordError } from "../../error.js";
import { spanOf } from "../../range.js";
import { joinPhrases } from "./chat/join.js";
import type { Piece } from "./chat/piece.js";
import { hourRules } from "./chat/rules.js";
import { numberDateRules } from "./chat/number-dates.js";
import { holidayWeekend } from "./chat/holiday-weekends.js";
import { unitRules } from "./chat/unit-rules.js";
import { workRules } from "./chat/work-rules.js";
import { lengthRules } from "./chat/length-rules.js";
import { weekRules } from "./chat/week-rules.js";
import { readModifier } from "./modifiers.js";
import { readReference, type Reference } from "./reference.js";
import { reads, type Anchor, type Found, type Scene, type TimeRule } from "./rule.js";
import { timeRules } from "./rules/index.js";
import { intervalOf } from "./timex.js";
import { timeTokens, type TimeToken } from "./tokens.js";
import type { TimeWords } from "./words.js";

export interface TimeOptions {
  /** The day the text was published, ISO 8601 ("2021-12-23"); a month or a year will do. Never the clock. */
  readonly reference?: string | undefined;
  /** "news" (the default) follows TIMEX3; "chat" joins ranges and takes "in" and "since" along, as assistants do. */
  readonly style?: "news" | "chat" | undefined;
}

/** Every time expression in the text, in order, none inside another. */
export function findTimes(text: string, options: TimeOptions, words: TimeWords): readonly Time[] {
  requireText(text, "findTimes");
  requireOptions(options, "findTimes");
  const reference = options.reference === undefined ? undefined : readReference(options.reference);
  const style = options.style ?? "news";
  if (style !== "news" && style !== "chat")
    throw new OnrecordError(
      "bad-option",
      `The option "style" takes "news" or "chat"; it was ${describeValue(style)}.`,
    );
  const tokens = timeTokens(text, words, style === "chat");
  const pieces: Piece[] = [];
  let anchor: Anchor | undefined;
  let quarter: Anchor | undefined;
  for (let at = 0; at < tokens.length;) {
    const scene: Scene = { text, tokens, words, reference, style, anchor, quarter };
    const skipped = nameAt(scene, at);
    const reading = skipped > 0 || tokens[at]?.opens !== true ? undefined : bestAt(scene, at);
    if (reading === undefined) {
      at += Math.max(1, skipped);
      continue;
    }
    const { found, rule } = reading;
    if (found.timex !== "") {
      pieces.push({ at, found, rule });
      if (found.shape === "point") anchor = { timex: found.timex, token: found.next };
      if (/-Q\d$/u.test(found.timex) && rule.name === "quarter")
        quarter = { timex: found.timex, token: found.next };
    }
    at = found.next;
  }
  const scene: Scene = { text, tokens, words, reference, style, anchor, quarter };
  const joined = style === "chat" ? joinPhrases(scene, pieces) : pieces;
  return joined.map((piece) => timeOf(scene, piece.at, piece.found, piece.rule));
}

/** How many tokens a name takes that only looks like a time ("USA Today"), or 0. */
function nameAt(scene: Scene, at: number): number {
  const names = scene.words.names.get(scene.tokens[at]?.lower ?? "") ?? [];
  const name = names.find((one) => reads(scene, at, one));
  return name?.length ?? 0;
}

const allRules: readonly TimeRule[] = [
  ...hourRules,
  ...weekRules,
  ...lengthRules,
  ...numberDateRules,
  ...workRules,
  ...unitRules,
  holidayWeekend,
  ...timeRules.filter((rule) => rule.name !== "clock-time"),
];

interface Reading {
  readonly found: Found;
  readonly rule: TimeRule;
}

function bestAt(scene: Scene, at: number): Reading | undefined {
  const plain = longestAt(scene, at);
  const modifier = readModifier(scene, at);
  if (modifier === undefined) return plain;
  const inner = longestAt(scene, modifier.next);
  if (inner === undefined || !modifier.fits(inner.found)) return plain;
  if (plain !== undefined && plain.found.next >= inner.found.next) return plain;
  return { rule: inner.rule, found: { ...inner.found, modifier: modifier.value } };
}

function longestAt(scene: Scene, at: number): Reading | undefined {
  let best: Reading | undefined;
  for (const rule of scene.style === "chat" ? allRules : timeRules) {
    const found = rule.read(scene, at);
    if (found !== undefined && (best === undefined || found.next > best.found.next)) best = { found, rule };
  }
  return best;
}

function timeOf(scene: Scene, at: number, found: Found, rule: TimeRule): Time {
  const { tokens, reference } = scene;
  const range = { start: (tokens[at] as TimeToken).start, end: (tokens[found.next - 1] as TimeToken).end };
  const interval = found.start === undefined && found.end === undefined ? intervalOf(found.timex) : undefined;
  const start = found.start ?? interval?.start;
  const end = found.end ?? interval?.end;
  const grain = grainOf(found.timex);
  return {
    span: spanOf(scene.text, range),
    timex: found.timex,
    ...(start === undefined ? {} : { start: zoned(start, found) }),
    ...(end === undefined ? {} : { end: zoned(end, found) }),
    ...(grain === undefined ? {} : { grain }),
    shape: found.shape,
    ...(found.modifier === undefined ? {} : { modifier: found.modifier }),
    reference: found.resolved && reference !== undefined ? referenceText(reference) : "none",
    rule: rule.name,
  };
}

function zoned(instant: string, found: Found): string {
  return found.zone !== undefined && instant.length > 10 ? instant + found.zone : instant;
}

function referenceText(reference: Reference): string {
  return reference.iso;
}

const grainForms: readonly (readonly [RegExp, NonNullable<Time["grain"]>])[] = [
  [/T\d{2}:\d{2}:\d{2}|^PT[\d.X]+S/u, "second"],
  [/T\d{2}:\d{2}|^PT[\d.X]+M/u, "minute"],
  [/T\d{2}|^PT[\d.X]+H|T(?:MO|AF|EV|NI|DT)$/u, "hour"],
  [/^[\dX]{4}-W[\dX]{2}-\d/u, "day"],
  [/-W[\dX]{2}|^P[\d.X]+W/u, "week"],
  [/-[\dX]{2}-[\dX]{2}$|^P[\d.X]+D$/u, "day"],
  [/-Q/u, "quarter"],
  [/-(?:SP|SU|FA|WI)$/u, "season"],
  [/-H\d$|-[\dX]{2}$|^P[\d.X]+M$/u, "month"],
  [/^[\dX]{4}$|^P[\d.X]+Y$/u, "year"],
  [/^[\dX]{3}$|^PXE$/u, "decade"],
  [/^[\dX]{2}$|^PXC$/u, "century"],
];

function grainOf(timex: string): Time["grain"] | undefined {
  return grainForms.find(([form]) => form.test(timex))?.[1];
}
