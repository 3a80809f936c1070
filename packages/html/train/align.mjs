// Says what every line of a page is, from the body, blocks and captions its truth gives.

const tokensOf = (text) => (text ?? "").toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * @param {readonly { text: string }[]} lines
 * @returns {{ body: Int8Array, kind: (string | undefined)[] }} body: 1 yes, 0 no, -1 not to be learnt from
 */
export function alignLines(lines, truth) {
  const tokens = lines.map((line) => tokensOf(line.text));
  const body = Int8Array.from(lines, () => 0);
  const kind = Array.from(lines, () => undefined);
  const wanted = tokensOf(truth.body);
  for (const { line, share } of bestChain(tokens, wanted)) body[line] = share >= 0.8 ? 1 : -1;
  for (let at = 0; at < lines.length; at++) if (tokens[at].length === 0) body[at] = -1;
  if (truth.blocks !== undefined) nameBlocks(tokens, truth, body, kind);
  if (truth.captions !== undefined) nameCaptions(tokens, truth, body, kind);
  return { body, kind };
}

/** Lines that stand in the wanted text, in order, with the most words in all. */
function bestChain(tokens, wanted) {
  const places = new Map();
  for (let at = 0; at < wanted.length; at++) {
    const list = places.get(wanted[at]);
    if (list === undefined) places.set(wanted[at], [at]);
    else list.push(at);
  }
  const found = [];
  tokens.forEach((words, line) => {
    if (words.length === 0) return;
    const chars = words.join("").length;
    const exact = runsOf(words, wanted, places).slice(0, 12);
    const enough = words.length >= 4 || chars >= 24;
    for (const start of exact)
      found.push({
        line,
        start,
        end: start + words.length,
        gain: enough ? words.length * 2 : words.length,
        share: 1,
      });
    if (exact.length === 0 && words.length >= 6) {
      const near = nearRun(words, wanted, places);
      if (near !== undefined) found.push({ line, ...near });
    }
  });
  return heaviest(found);
}

function runsOf(words, wanted, places) {
  const starts = [];
  for (const start of places.get(words[0]) ?? []) {
    let at = 1;
    while (at < words.length && wanted[start + at] === words[at]) at++;
    if (at === words.length) starts.push(start);
  }
  return starts;
}

/** A line of which most stands in the wanted text (a link or a note was cut out, or more stands in it). */
function nearRun(words, wanted, places) {
  const votes = new Map();
  words.forEach((word, index) => {
    const list = places.get(word) ?? [];
    if (list.length > 20) return;
    for (const place of list) {
      const shift = Math.round((place - index) / 12);
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
  });
  let [best, count] = [0, 0];
  for (const [shift, n] of votes) if (n > count) [best, count] = [shift, n];
  if (count < 4) return undefined;
  const start = Math.max(0, best * 12 - 10);
  const stretch = new Set(wanted.slice(start, start + words.length + 24));
  const share = words.filter((word) => stretch.has(word)).length / words.length;
  if (share < 0.55) return undefined;
  const from = Math.max(0, best * 12);
  return { start: from, end: from + Math.round(words.length * share), gain: words.length * share, share };
}

/** The heaviest chain of places that grows in line and in text; a little overlap is let through. */
function heaviest(found) {
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  const size = Math.max(0, ...found.map((item) => item.end)) + 2;
  const tree = Array(size + 1);
  const query = (at) => {
    let best;
    for (let i = at + 1; i > 0; i -= i & -i)
      if (tree[i] !== undefined && (best === undefined || tree[i].sum > best.sum)) best = tree[i];
    return best;
  };
  const put = (at, item) => {
    for (let i = at + 1; i <= size; i += i & -i)
      if (tree[i] === undefined || item.sum > tree[i].sum) tree[i] = item;
  };
  for (let at = 0; at < found.length;) {
    let end = at;
    while (end < found.length && found[end].line === found[at].line) end++;
    for (let i = at; i < end; i++) {
      const item = found[i];
      const slack = item.share < 1 ? 12 : 0;
      const before = query(Math.min(size - 1, item.start + slack));
      item.before = before;
      item.sum = item.gain + (before?.sum ?? 0);
    }
    for (let i = at; i < end; i++) put(found[i].end, found[i]);
    at = end;
  }
  const chain = [];
  for (let item = query(size - 1); item !== undefined; item = item.before) chain.push(item);
  return chain.reverse();
}

function nameBlocks(tokens, truth, body, kind) {
  const named = new Map(truth.blocks.map((block) => [tokensOf(block.text).join(" "), block.kind]));
  const deks = truth.blocks
    .filter((block) => block.kind === "dek")
    .map((block) => ` ${tokensOf(block.text).join(" ")} `);
  tokens.forEach((words, line) => {
    const key = words.join(" ");
    const name =
      named.get(key) ??
      (words.length >= 6 && deks.some((dek) => dek.includes(` ${key} `)) ? "dek" : undefined);
    if (name === "dek") kind[line] = "standfirst";
    else if (body[line] === 1) kind[line] = name === "heading" ? "heading" : "paragraph";
    if (name === "dek") body[line] = 1;
  });
}

function nameCaptions(tokens, truth, body, kind) {
  const captions = truth.captions
    .map((item) => tokensOf(item.caption).join(" "))
    .filter((text) => text !== "");
  const credits = truth.captions
    .flatMap((item) => item.credits ?? [])
    .map((credit) => tokensOf(credit).join(" "))
    .filter((text) => text !== "");
  tokens.forEach((words, line) => {
    if (body[line] === 1 || kind[line] === "standfirst") return;
    const key = words.join(" ");
    if (key === "") return;
    if (
      captions.some(
        (caption) =>
          caption === key ||
          (words.length >= 4 && caption.includes(key)) ||
          (caption.length > 20 && key.length < caption.length * 1.7 && key.includes(caption)),
      )
    )
      kind[line] = "caption";
    else if (
      words.length < 25 &&
      credits.some(
        (credit) => credit === key || (key.length < credit.length + 40 && ` ${key} `.includes(` ${credit} `)),
      )
    )
      kind[line] = "credit";
  });
}
