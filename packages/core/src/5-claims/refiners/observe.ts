import { spanOf } from "../../range.js";
import type { Claim } from "../../schema/claim.js";
import type { Quantity } from "../../schema/quantity.js";
import type { ClaimContext, ClaimRefiner } from "../draft.js";
import { multiples, partsBehind, shares } from "./shares.js";

type Observation = Claim["observations"][number];

/** Notes arithmetic that can be checked in the text itself. An observation, never a verdict. */
export const observe: ClaimRefiner = {
  name: "observe",
  refine: (claims, context) =>
    claims.map((claim) => {
      const words = context.language.claims;
      const notes = [
        ...parts(claim),
        ...partsBehind(claim, words),
        ...shares(claim, words),
        ...movements(claim),
        ...multiples(claim, words),
        ...lists(claim, context),
      ];
      return notes.length === 0 ? claim : { ...claim, observations: [...claim.observations, ...notes] };
    }),
};

/** "50 boats, including 60 trawlers". */
function* parts(claim: Claim): Iterable<Observation> {
  for (const part of claim.quantities) {
    const whole = claim.quantities.find(({ span }) => span.start === part.partOf);
    if (whole === undefined || part.unit.kind !== whole.unit.kind || part.unit.code !== whole.unit.code)
      continue;
    if (part.value === undefined || whole.value === undefined || part.value <= whole.value) continue;
    yield {
      code: "part-exceeds-whole",
      message: `The part (${part.span.text}) is larger than the whole (${whole.span.text}).`,
      spans: [part.span, whole.span],
    };
  }
}

/** "rose by 5 to 60 from 50", "rose 20 % to 55 from 50". */
function* movements(claim: Claim): Iterable<Observation> {
  const only = (role: Quantity["role"]): Quantity | undefined => {
    const found = claim.quantities.filter(
      (quantity) => quantity.role === role && quantity.comparator === "=",
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const [by, from, to] = [only("by"), only("from"), only("to")];
  if (by?.value === undefined || from?.value === undefined || to?.value === undefined) return;
  if (!comparable(from, to)) return;
  const moved = Math.abs(to.value - from.value);
  const percent = by.unit.kind === "percent" && from.unit.kind !== "percent";
  if (!percent && !comparable(by, from)) return;
  const follows = percent ? (moved / Math.abs(from.value)) * 100 : moved;
  const slack = percent ? 1 : Math.max(1e-9, roundingOf(by));
  if (!Number.isFinite(follows) || Math.abs(follows - Math.abs(by.value)) <= slack) return;
  yield {
    code: "change-does-not-follow",
    message: `From ${from.span.text} to ${to.span.text} is ${Number(follows.toFixed(1))}, not ${by.span.text}.`,
    spans: [by.span, from.span, to.span],
  };
}

/** "by 3 million to 12 million euros": a bare number has the unit of the others. */
function comparable(one: Quantity, other: Quantity): boolean {
  if (isBare(one) || isBare(other)) return one.unit.kind !== "percent" && other.unit.kind !== "percent";
  return one.unit.kind === other.unit.kind && one.unit.code === other.unit.code;
}

function isBare({ unit }: Quantity): boolean {
  return unit.kind === "count" && unit.noun === undefined;
}

/** Half a unit of the last place the figure shows. */
function roundingOf({ value, span }: Quantity): number {
  const decimals = /\.(\d+)/u.exec(span.text)?.[1]?.length ?? 0;
  const written = Number.parseFloat(span.text.replace(/[^\d.]/gu, ""));
  const scale = value !== undefined && written > 0 ? Math.abs(value) / written : 1;
  return 0.5 * 10 ** -decimals * scale + 10 ** -decimals * scale * 0.5;
}

/** "three towns: Brel and Osk" says three and names two. */
function* lists(claim: Claim, { document }: ClaimContext): Iterable<Observation> {
  for (const quantity of claim.quantities) {
    if (quantity.unit.kind !== "count" || quantity.unit.noun === undefined || quantity.comparator !== "=")
      continue;
    const { value, span } = quantity;
    if (value === undefined || value < 2 || value > 10) continue;
    const nounEnd = document.text.indexOf(quantity.unit.noun, span.end) + quantity.unit.noun.length;
    const rest = document.text.slice(nounEnd, Math.min(nounEnd + 300, claim.sentence.end));
    const list =
      /^\s?[:—]\s?([^:;.—()"“]{3,250}?)[.]?$/u.exec(rest)?.[1] ??
      // "Three people, Kim Osei and Mara Lind, were hurt".
      /^,\s([^:;.—()"“]{3,120}?\sand\s\p{Lu}[^:;.,—()"“]{1,60}),\s\p{Ll}/u.exec(rest)?.[1];
    const names = list === undefined ? [] : namesIn(list);
    if (names.length < 2 || names.length === value) continue;
    const start = document.text.indexOf(list ?? "", nounEnd);
    yield {
      code: "list-differs-from-count",
      message: `It says ${span.text} and names ${names.length}.`,
      spans: [span, spanOf(document.text, { start, end: start + (list?.length ?? 0) })],
    };
  }
}

/** Names apart by commas and "and"; anything but short names is no list. */
function namesIn(list: string): readonly string[] {
  const names = list.split(/,\s?(?:and\s)?|\sand\s/u).map((name) => name.trim());
  const plain = names.every((name) => /^(?:the\s)?\p{Lu}/u.test(name) && name.split(" ").length <= 4);
  return plain ? names : [];
}
