// Reads annotated articles and scores who is behind each source. No dependencies.
//
// An annotated article is a key, a line "---" and the text with its marks:
//
//   osei = person "Kim Osei"          a person with a name
//   official1 = person                one without
//   ---
//   {1:“We are out of engines,”} {osei>1:Kim Osei} said. {2<1:“All of them.”}
//
// {1:…}       words of quote 1; several such marks are one quote in pieces
// {2<1:…}     quote 2 has no source of its own and goes on from quote 1
// {osei>1:…}  the source of quote 1 (and 2: {osei>1,2:…}), and who that is

/** The text without marks, the quotes in reading order, and who is who. */
export function parseAnnotated(annotated) {
  const cut = annotated.indexOf("\n---\n");
  const entities = Object.fromEntries(
    annotated
      .slice(0, cut)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const match = /^(?<id>\w+) = (?<kind>\w+)(?: "(?<name>[^"]+)")?$/u.exec(line.trim());
        if (match === null) throw new Error(`Not an entity: ${line}`);
        return [match.groups.id, { kind: match.groups.kind, name: match.groups.name }];
      }),
  );
  const { text, marks } = readMarks(annotated.slice(cut + 5));
  return { text, entities, quotes: readQuotes(marks, entities) };
}

function readMarks(annotated) {
  let text = "";
  const marks = [];
  const open = [];
  for (let index = 0; index < annotated.length; index++) {
    const character = annotated[index];
    if (character === "{") {
      const colon = annotated.indexOf(":", index);
      open.push({ label: annotated.slice(index + 1, colon), start: text.length });
      index = colon;
    } else if (character === "}") marks.push({ ...open.pop(), end: text.length });
    else text += character;
  }
  if (open.length > 0) throw new Error(`Never closed: ${open[0].label}`);
  return { text, marks };
}

function readQuotes(marks, entities) {
  const quotes = new Map();
  const quoteOf = (number) => {
    if (!quotes.has(number))
      quotes.set(number, { number, content: [], source: [], continues: undefined, entity: undefined });
    return quotes.get(number);
  };
  for (const { label, start, end } of marks) {
    const source = /^(?<id>\w+)>(?<numbers>[\d,]+)$/u.exec(label);
    const content = /^(?<number>\d+)(?:<(?<earlier>\d+))?$/u.exec(label);
    if (source !== null) {
      if (!(source.groups.id in entities)) throw new Error(`No such entity: ${source.groups.id}`);
      for (const number of source.groups.numbers.split(",")) {
        quoteOf(number).source.push({ start, end });
        quoteOf(number).entity = source.groups.id;
      }
    } else if (content !== null) {
      quoteOf(content.groups.number).content.push({ start, end });
      if (content.groups.earlier !== undefined)
        quoteOf(content.groups.number).continues = content.groups.earlier;
    } else throw new Error(`Not a mark: {${label}:`);
  }
  for (const quote of quotes.values()) {
    quote.content.sort((one, other) => one.start - other.start);
    quote.entity ??= quotes.get(quote.continues)?.entity;
    if (quote.entity === undefined || quote.content.length === 0)
      throw new Error(`Quote ${quote.number} is not whole`);
  }
  return [...quotes.values()].sort((one, other) => one.content[0].start - other.content[0].start);
}

/** The gold quotes as a quote refiner, which puts them in the place of all found ones: an extension like any other. */
export function goldQuotes(quotes) {
  const starts = new Map(quotes.map((quote) => [quote.number, quote.content[0].start]));
  const drafts = quotes.map((quote) => ({
    content: quote.content,
    source: quote.source,
    class: "speech",
    negated: false,
    repeats: [],
    ...(quote.continues === undefined ? {} : { continues: starts.get(quote.continues) }),
    block: 0,
    rule: "gold-quotes",
    confidence: 1,
  }));
  return { name: "gold-quotes", refine: () => drafts };
}

/** One line a gold quote: who it is, and who it was taken for. `undefined` where no one was said. */
export function compareSpeakers(article, reading) {
  const byId = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  return article.quotes.map((quote) => {
    const match =
      bestMatch(quote.content, reading.quotes) ?? bestMatch(speechOf(quote, article.quotes), reading.quotes);
    const speaker = match?.speaker === undefined ? undefined : byId.get(match.speaker);
    const gold = article.entities[quote.entity];
    return {
      quote: quote.number,
      gold: quote.entity,
      name: gold.name,
      found: match !== undefined,
      speaker: speaker?.id,
      rightName:
        gold.name !== undefined && speaker?.named === true && plain(speaker.name) === plain(gold.name),
    };
  });
}

/** The content of a quote and of all that go on with it or it goes on with: a reading gives them as one. */
function speechOf(quote, all) {
  const first = (each) => {
    const earlier = all.find((other) => other.number === each.continues);
    return earlier === undefined ? each : first(earlier);
  };
  return all.filter((each) => first(each) === first(quote)).flatMap((each) => each.content);
}

/** The reading's quote that shares most of its words, at least half by length. */
function bestMatch(content, found) {
  let best;
  let most = 0.5;
  for (const candidate of found) {
    const shared = sharedLength(content, candidate.content);
    const union = lengthOf(content) + lengthOf(candidate.content) - shared;
    if (shared / union >= most) {
      most = shared / union;
      best = candidate;
    }
  }
  return best;
}

function sharedLength(some, others) {
  let length = 0;
  for (const one of some)
    for (const other of others)
      length += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return length;
}

function lengthOf(ranges) {
  return ranges.reduce((sum, range) => sum + range.end - range.start, 0);
}

function plain(name) {
  return name.toLowerCase().replace(/^the /u, "").replace(/[.’']/gu, "").replace(/\s+/gu, " ").trim();
}

/**
 * B³ over sources (Bagga and Baldwin 1998): for each quote, how much of its predicted cluster is right and how much
 * of its gold cluster it has. A quote with no speaker is a cluster of its own. Clusters do not cross articles.
 */
export function scoreSpeakers(articles) {
  const sums = {
    precision: 0,
    recall: 0,
    items: 0,
    named: 0,
    rightNames: 0,
    found: 0,
    answered: 0,
    merged: 0,
  };
  for (const items of articles) {
    const predicted = items.map((item, index) => item.speaker ?? `none-${index}`);
    items.forEach((item, index) => {
      const cluster = items.filter((_, other) => predicted[other] === predicted[index]);
      const gold = items.filter((other) => other.gold === item.gold);
      const both = cluster.filter((other) => other.gold === item.gold).length;
      sums.precision += both / cluster.length;
      sums.recall += both / gold.length;
      sums.items++;
      sums.found += item.found ? 1 : 0;
      sums.answered += item.speaker === undefined ? 0 : 1;
      if (item.name !== undefined) sums.named++;
      if (item.rightName) sums.rightNames++;
    });
    sums.merged += mergedUnnamed(items);
  }
  const precision = sums.precision / sums.items;
  const recall = sums.recall / sums.items;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    named: sums.rightNames / sums.named,
    merged: sums.merged,
    found: sums.found / sums.items,
    answered: sums.answered / sums.items,
    items: sums.items,
  };
}

/** Predicted speakers that hold an unnamed source together with anybody else. */
function mergedUnnamed(items) {
  const clusters = new Map();
  for (const item of items) {
    if (item.speaker === undefined) continue;
    if (!clusters.has(item.speaker)) clusters.set(item.speaker, new Map());
    clusters.get(item.speaker).set(item.gold, item.name);
  }
  return [...clusters.values()].filter(
    (cluster) => cluster.size > 1 && [...cluster.values()].some((name) => name === undefined),
  ).length;
}
