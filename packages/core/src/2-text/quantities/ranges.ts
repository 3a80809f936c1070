import type { NumberFound, QuantityDraft } from "./found.js";
import { isHyphen, nearby, wordAt, type Scene } from "./scene.js";

/** Joins neighbours that are one thing: "5-10", "between 5 and 10 miles", "3-1", "one in five". */
export function joinPairs(scene: Scene, drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const joined: QuantityDraft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const first = drafts[index];
    const second = drafts[index + 1];
    if (first === undefined) continue;
    const pair = second === undefined ? undefined : joinPair(scene, first, second);
    if (pair === undefined) joined.push(first);
    else {
      joined.push(...pair);
      index++;
    }
  }
  return joined;
}

function joinPair(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): readonly QuantityDraft[] | undefined {
  return (
    centsOf(scene, first, second) ??
    ratioOf(scene, first, second) ??
    scoreOf(scene, first, second) ??
    alternativesOf(scene, first, second) ??
    rangeOf(scene, first, second)
  );
}

/** "thirteen dollars forty-five cents", "5 feet and 2 inches", "5 ft 2 in". */
function centsOf(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): readonly QuantityDraft[] | undefined {
  const between = second.first - first.next;
  const anded = between === 1 && scene.vocabulary.sets.and.has(wordAt(scene, first.next));
  if ((between !== 0 && !anded) || first.value === undefined || second.value === undefined) return undefined;
  const share = smallerShare(scene, first, second);
  if (share === undefined || second.value >= share || second.value % 1 !== 0) return undefined;
  return [{ ...first, value: first.value + second.value / share, end: second.end, next: second.next }];
}

function smallerShare(scene: Scene, first: QuantityDraft, second: QuantityDraft): number | undefined {
  if (first.unit.code === "[ft_i]" && second.unit.code === "[in_i]") return 12;
  if (first.unit.code === "[lb_av]" && second.unit.code === "[oz_av]") return 16;
  const behind = first.numbers[0]?.next ?? first.next;
  if (first.unit.kind !== "money" || behind === first.next || (first.numbers[0]?.scale ?? 1) >= 1e6)
    return undefined;
  if (scene.vocabulary.sets.cents.has(second.unit.noun ?? "")) return 100;
  // "15 dollars and 50.": nothing is counted by the second.
  const { kind, noun } = second.unit;
  const end = wordAt(scene, second.next);
  const last =
    end === "" ||
    /^[.,;]$/u.test(end) ||
    scene.vocabulary.sets.and.has(end) ||
    scene.vocabulary.sets.fillers.has(end);
  return kind === "count" && (noun === undefined || scene.vocabulary.sets.fillers.has(end)) && last
    ? 100
    : undefined;
}

/** "one in five", "two out of three people". */
function ratioOf(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): readonly QuantityDraft[] | undefined {
  const { sets } = scene.vocabulary;
  const [one, two] = [wordAt(scene, first.next), wordAt(scene, first.next + 1)];
  const gap = second.first - first.next;
  const says = (gap === 1 && sets.ratio.has(one)) || (gap === 2 && sets.outOf.has(one) && sets.of.has(two));
  if (!says || first.value === undefined || second.value === undefined || first.unit.kind !== "count")
    return undefined;
  if (second.unit.kind !== "count" || first.value > second.value || second.value <= 1) return undefined;
  if (first.unit.noun !== undefined || first.value % 1 !== 0 || second.value % 1 !== 0) return undefined;
  if (second.value > 1000 && gap === 1) return undefined;
  return [
    {
      ...first,
      value: first.value / second.value,
      end: second.numbers[0]?.end ?? second.end,
      next: second.next,
      numbers: [...first.numbers, ...second.numbers],
      unit: { ...second.unit, kind: "ratio", per: String(second.value) },
      rule: "ratio",
    },
  ];
}

/** "won 3-1": two results, no band. */
function scoreOf(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): readonly QuantityDraft[] | undefined {
  const [one, two] = [first.numbers[0], second.numbers[0]];
  if (one === undefined || two === undefined || first.unit.kind !== "count" || first.next !== one.next)
    return undefined;
  const dash = scene.lexemes[first.next];
  if (second.first - first.next !== 1 || dash === undefined || !/^[-–]$/u.test(dash.text) || !dash.glued)
    return undefined;
  if (scene.lexemes[second.first]?.glued !== true || one.spelled || two.spelled) return undefined;
  if (one.value > 200 || two.value > 200 || one.shape !== "integer" || second.unit.kind === "money")
    return undefined;
  const words = scene.vocabulary.sets.scoreWords;
  const said = nearby(scene, one, 12).some((word) => words.has(word.lower));
  if (one.value < two.value && (!said || second.unit.kind !== "count" || second.unit.noun !== undefined))
    return undefined;
  return [
    {
      ...first,
      value: one.value,
      end: two.end,
      next: second.next,
      numbers: [one, two],
      unit: { kind: "score", per: String(two.value) },
      rule: "score",
    },
  ];
}

/** "a 7- or 8-inch screen": both have the unit of the second. */
function alternativesOf(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): readonly QuantityDraft[] | undefined {
  const number = first.numbers[0];
  if (number === undefined || first.unit.kind !== "count" || second.unit.kind === "count") return undefined;
  const { sets } = scene.vocabulary;
  const at = isHyphen(scene.lexemes[number.next]) ? number.next + 1 : number.next;
  if (second.first - at !== 1 || !sets.or.has(wordAt(scene, at))) return undefined;
  return [{ ...first, unit: second.unit }, second];
}

function rangeOf(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): readonly QuantityDraft[] | undefined {
  const [one, two] = [first.numbers[0], second.numbers[0]];
  if (one === undefined || two === undefined || first.value === undefined || second.value === undefined)
    return undefined;
  const joint = jointOf(scene, first, second);
  if (joint === undefined || one.band !== undefined || two.band !== undefined) return undefined;
  if (!sameUnit(first, second)) return undefined;
  const value = sharesScale(one, two) ? first.value * (two.scale ?? 1) : first.value;
  const moves = joint === "from" && value > second.value;
  if (joint !== "from" && value >= second.value) return undefined;
  const { value: _, ...withoutValue } = first;
  const unit = first.unit.kind === "count" && first.unit.noun === undefined ? second.unit : first.unit;
  const both = { numbers: [one, two], unit: { ...second.unit, ...unit } };
  if (joint === "from" && (moves || changes(scene, first)))
    return [
      { ...first, value, unit: both.unit, role: "from" },
      { ...second, unit: both.unit, role: "to" },
    ];
  return [
    {
      ...withoutValue,
      low: value,
      high: second.value,
      end: second.end,
      next: second.next,
      ...both,
      rule: "range",
    },
  ];
}

/** What ties two figures: a dash, "to", or "between … and". */
function jointOf(
  scene: Scene,
  first: QuantityDraft,
  second: QuantityDraft,
): "dash" | "to" | "from" | "between" | undefined {
  const { sets } = scene.vocabulary;
  const number = first.numbers[0];
  let at = first.next;
  if (second.first - at > 3 || number === undefined) return undefined;
  if (isHyphen(scene.lexemes[number.next]) && second.first - number.next >= 2) at = number.next + 1;
  if (isHyphen(scene.lexemes[at + 1])) at++;
  const word = wordAt(scene, isHyphen(scene.lexemes[at]) && at > number.next ? at - 1 : at);
  const before = wordAt(scene, first.first - 1);
  if (second.first - at !== 1) return undefined;
  if (/^[-–—]$/u.test(word)) return "dash";
  if (sets.between.has(before)) return sets.and.has(word) || sets.to.has(word) ? "between" : undefined;
  if (!sets.to.has(word)) return undefined;
  if (sets.from.has(before)) return "from";
  return sets.up.has(before) || sets.down.has(before) || sets.by.has(before) ? undefined : "to";
}

function sameUnit(first: QuantityDraft, second: QuantityDraft): boolean {
  const [one, two] = [first.unit, second.unit];
  if (one.kind === two.kind && one.code === two.code) return true;
  if (one.kind === "age") return two.kind === "count";
  return one.kind === "count" && one.noun === undefined;
}

/** "$10 to $15 billion", "1 to 2 thousand". */
function sharesScale(one: NumberFound, two: NumberFound): boolean {
  return (
    two.scale !== undefined &&
    one.scale === undefined &&
    one.value < (two.value / two.scale) * 10 &&
    one.value < 1000
  );
}

/** "rose from 5 to 7": two figures of one movement; "aged from 5 to 7" is a band. */
function changes(scene: Scene, first: QuantityDraft): boolean {
  const { sets } = scene.vocabulary;
  for (let index = first.first - 2; index >= Math.max(0, first.first - 8); index--) {
    const word = wordAt(scene, index);
    if (sets.up.has(word) || sets.down.has(word)) return true;
    if (/^[.;:?!]$/u.test(word)) return false;
  }
  return false;
}
