// Ranking measures. Ties count as the mean over all their orders, so that a constant score gets the base rate.

/** @param {{ gold: 0 | 1, score: number }[]} items */
export function averagePrecision(items) {
  const total = items.reduce((sum, item) => sum + item.gold, 0);
  if (total === 0) return Number.NaN;
  let before = 0;
  let found = 0;
  let sum = 0;
  for (const { count, gold } of tied(items)) {
    for (let place = 1; place <= count; place++) {
      const above = count > 1 ? ((place - 1) * (gold - 1)) / (count - 1) : 0;
      sum += ((gold / count) * (found + 1 + above)) / (before + place);
    }
    before += count;
    found += gold;
  }
  return sum / total;
}

/** Mean average precision over documents with at least one gold sentence. */
export function meanAveragePrecision(items) {
  const documents = groupBy(items);
  const values = [...documents.values()]
    .filter((list) => list.some((item) => item.gold === 1))
    .map(averagePrecision);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {{ gold: 0 | 1, score: number }[]} items */
export function macroF1(items, threshold) {
  const count = (chosen, wanted) =>
    items.filter(({ gold, score }) => score >= threshold === chosen && (gold === 1) === wanted).length;
  const wrong = count(true, false) + count(false, true);
  const f1 = (right) => (2 * right) / (2 * right + wrong || 1);
  return (f1(count(true, true)) + f1(count(false, false))) / 2;
}

function tied(items) {
  const sorted = [...items].sort((one, other) => other.score - one.score);
  const groups = [];
  for (const { score, gold } of sorted) {
    const last = groups.at(-1);
    if (last?.score === score) [last.count, last.gold] = [last.count + 1, last.gold + gold];
    else groups.push({ score, count: 1, gold });
  }
  return groups;
}

function groupBy(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.document, [...(groups.get(item.document) ?? []), item]);
  return groups;
}
