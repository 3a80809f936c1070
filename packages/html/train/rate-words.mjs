// How much words of classes and of short lines speak for the story, each domain with one voice.

const usualPrior = 0.25;
/** Most long lines are body. */
export const longPrior = 0.7;
const strength = 1.5;
const fewestDomains = 4;

/** Counts voices: for every word, per domain, the lines seen and how many of them were body. */
export function countVoices(pages) {
  const voices = { own: new Map(), outer: new Map(), text: new Map(), long: new Map() };
  for (const page of pages) {
    const { lines, elements } = page.collected;
    const outerOf = new Map();
    lines.forEach((line, index) => {
      const label = page.body[index];
      if (label === -1) return;
      const own = new Set([line.element, ...line.wrappers].flatMap((element) => element.words));
      for (const word of own) hear(voices.own, word, page.domain, label);
      for (const word of wordsAround(elements, line.element.parent, outerOf))
        hear(voices.outer, word, page.domain, label);
      const tokens =
        line.text
          .slice(0, 400)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      if (tokens.length <= 14)
        for (const token of new Set(tokens))
          if (token.length < 30) hear(voices.text, token, page.domain, label);
      if (tokens.length > 14)
        for (const token of new Set(tokens.slice(0, 40)))
          if (token.length < 30) hear(voices.long, token, page.domain, label);
    });
  }
  return voices;
}

function wordsAround(elements, at, known) {
  if (at < 0) return [];
  const found = known.get(at);
  if (found !== undefined) return found;
  const element = elements[at];
  const own = element.name === "body" || element.name === "html" ? [] : element.words;
  const words = [...new Set([...wordsAround(elements, element.parent, known), ...own])];
  known.set(at, words);
  return words;
}

function hear(table, word, domain, label) {
  let byDomain = table.get(word);
  if (byDomain === undefined) table.set(word, (byDomain = new Map()));
  let voice = byDomain.get(domain);
  if (voice === undefined) byDomain.set(domain, (voice = [0, 0]));
  voice[0] += label;
  voice[1]++;
}

/** The rating of a word by all domains but one. */
export function ratingOf(table, word, without, prior = usualPrior) {
  const entry = sumsOf(table, word);
  if (entry === undefined) return 0;
  let { yes, all, domains } = entry;
  const own = without === undefined ? undefined : entry.byDomain.get(without);
  if (own !== undefined) {
    const weight = Math.min(1, own[1] / 3);
    yes -= (weight * own[0]) / own[1];
    all -= weight;
    domains--;
  }
  return domains < fewestDomains ? 0 : logOdds(yes, all, prior);
}

function logOdds(yes, all, prior) {
  const odds =
    Math.log((yes + strength * prior) / (all - yes + strength * (1 - prior))) - Math.log(prior / (1 - prior));
  return Math.round(Math.max(-4, Math.min(4, odds)) * 10) / 10;
}

const sums = new WeakMap();

function sumsOf(table, word) {
  let all = sums.get(table);
  if (all === undefined) sums.set(table, (all = new Map()));
  let entry = all.get(word);
  if (entry === undefined) {
    const byDomain = table.get(word);
    if (byDomain === undefined) return undefined;
    entry = { byDomain, yes: 0, all: 0, domains: byDomain.size };
    for (const [yes, lines] of byDomain.values()) {
      const weight = Math.min(1, lines / 3);
      entry.yes += (weight * yes) / lines;
      entry.all += weight;
    }
    all.set(word, entry);
  }
  return entry;
}

/** The table that ships: word to rating in tenths, words that say little left out. */
export function tableOf(table, fewest, least, prior = usualPrior) {
  const result = {};
  for (const word of [...table.keys()].sort()) {
    if ((table.get(word)?.size ?? 0) < fewest) continue;
    const rating = ratingOf(table, word, undefined, prior);
    if (Math.abs(rating) >= least) result[word] = Math.round(rating * 10);
  }
  return result;
}
