// Scores HTML to Article: `node eval/src/html.mjs [--data FOLDER] [--worst N] [--shipped] [--set NAME]`.
// The block labels are those of models that have not seen the page's domain (folds; run
// `node packages/html/train/train.mjs --folds-only` first); with --shipped, those of the weights that ship.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = `${root}node_modules/.cache/onrecord-html`;

export const title = "Articles from HTML (folds by domain)";
export const needs = ["html/fundus", "html/newspaper4k", "../tools/score/articles.mjs"];

const bars = {
  fundus: {
    body: 0.97,
    exact: 0.45,
    authors: 0.91,
    date: 0.98,
    captions: 0.75,
    credits: 0.75,
    heading: 0.85,
    dek: 0.65,
  },
  newspaper4k: { body: 0.945, exact: 0.35, authors: 0.85, title: 0.94 },
};

export async function score(data, options = {}) {
  const source = await loadSource();
  const { scorePage, summarise } = await import(pathToFileURL(`${data}/../tools/score/articles.mjs`).href);
  const rows = [];
  for (const set of options.sets ?? Object.keys(bars)) {
    const scored = [];
    const predictions = [];
    for (const { truth, prediction } of predictSet(data, set, source, options)) {
      predictions.push(prediction);
      scored.push(scorePage(truth, prediction));
      options.onPage?.(set, truth, prediction, scored.at(-1));
    }
    writeFileSync(
      `${cache}/predictions-${set}.jsonl`,
      predictions.map((row) => JSON.stringify(row)).join("\n"),
    );
    rows.push(...rowsOf(set, summarise(scored, { n: 0 })));
  }
  return rows;
}

function rowsOf(set, all) {
  const bar = bars[set] ?? {};
  const row = (measure, value, want, note) => ({
    measure: `${set}: ${measure}`,
    value,
    ...(want === undefined ? {} : { bar: want }),
    ...(note === undefined ? {} : { note }),
  });
  const f1 = (measure, part, want) =>
    part === undefined
      ? []
      : [row(measure, part.f1, want, `P ${part.precision.toFixed(3)} R ${part.recall.toFixed(3)}`)];
  return [
    row(
      "body F1",
      all.body.f1,
      bar.body,
      `P ${all.body.precision.toFixed(3)} R ${all.body.recall.toFixed(3)}, ${all.pages} pages`,
    ),
    row("body word for word", all.body.accuracy, bar.exact),
    ...f1("authors F1", all.authors, bar.authors),
    ...(all.date === undefined
      ? []
      : [
          row(
            "date by day",
            all.date.accuracy,
            bar.date,
            `precision ${all.date.precision.toFixed(3)}, given ${all.date.coverage.toFixed(3)}`,
          ),
        ]),
    ...(all.title === undefined ? [] : [row("title", all.title.exact, bar.title)]),
    ...f1("captions F1", all.captions, bar.captions),
    ...f1("credits F1", all.credits, bar.credits),
    ...f1("subheadings F1", all.blocks?.heading, bar.heading),
    ...f1("standfirsts F1", all.blocks?.dek, bar.dek),
  ];
}

function* predictSet(data, set, source, options) {
  const folds = options.shipped ? undefined : readFolds(set);
  const lines = readFileSync(`${data}/html/${set}/truth.jsonl`, "utf8").trim().split("\n");
  for (const line of lines) {
    const truth = JSON.parse(line);
    if (truth.body === undefined) continue;
    const html = gunzipSync(readFileSync(`${data}/html/${set}/pages/${truth.id}.html.gz`)).toString("utf8");
    const readOptions = {
      url: truth.url,
      ...(truth.crawlDate === undefined ? {} : { retrievedAt: truth.crawlDate }),
    };
    const model = folds === undefined ? source.createBlockModel() : foldModel(folds.get(truth.id));
    const page = source.buildPage(html, readOptions, model);
    const { article } = source.readArticle(page, source.articleRules);
    yield { truth, prediction: { id: truth.id, ...predictionOf(article) } };
  }
}

function readFolds(set) {
  const file = `${cache}/fold-scores.jsonl`;
  if (!existsSync(file))
    throw new Error("Run `node packages/html/train/train.mjs --folds-only` first, or take --shipped.");
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return new Map(rows.filter((row) => row.set === set).map((row) => [row.id, row]));
}

const neutral = { ofClass: () => 0, ofOuterClass: () => 0, ofText: () => 0, ofLongText: () => 0 };

function foldModel(scores) {
  return { words: neutral, score: () => scores };
}

const wordsOf = (block) => block.spans.map((span) => span.text).join(" ");
const blockNames = { standfirst: "dek", heading: "heading" };

/** An article as the scorer takes it. The truth of these pages counts the standfirst to the body. */
export function predictionOf(article) {
  const body = article.blocks.filter((block) => block.inBody || block.kind === "standfirst");
  return {
    title: article.headline?.value,
    body: body.map(wordsOf).join("\n\n"),
    blocks: body.map((block) => ({ kind: blockNames[block.kind] ?? "paragraph", text: wordsOf(block) })),
    captions: captionsOf(article.blocks),
    authors: article.authors
      .filter((author) => author.role === "author" || author.role === "agency")
      .map((author) => author.name),
    datePublished: article.published.value,
  };
}

/** Captions with the credits of their figure. */
function captionsOf(blocks) {
  const captions = blocks
    .filter((block) => block.kind === "caption")
    .map((block) => ({ group: block.group, caption: wordsOf(block), credits: [] }));
  for (const block of blocks.filter((item) => item.kind === "credit")) {
    const home = captions.find((caption) => caption.group !== undefined && caption.group === block.group);
    const credits = creditNames(wordsOf(block));
    if (home === undefined) captions.push({ caption: "", credits });
    else home.credits.push(...credits);
  }
  return captions;
}

const creditOpening =
  /^(?:©|\(c\)|(?:symbol)?fotos?\s?[:/©]|(?:photos?|photograph|(?:photo|image|picture) credit|images?|pictures?|bild(?:er|rechte|nachweis)?|credits?|crédits?(?: photo)?|quelle|source|imagen|illustration|grafik|graphic|fuente|fotograf|fotoğraf|copyright)\s?[:/©]|(?:photos?|images?|pictures?|illustration)?\s?\b(?:by|par|via|von)\s|crédit\s|quelle\s)\s?/iu;

const rights = /\s?[/|]\s?copyright \d{4} .{1,60}$/iu;

/** "(Foto: dpa | Ana Roe)" names dpa and Ana Roe. */
function creditNames(text) {
  let words = text
    .replace(/^[([]|[)\]]\.?$/gu, "")
    .replace(rights, "")
    .trim();
  for (let before = ""; before !== words;) {
    before = words;
    words = words.replace(creditOpening, "").trim();
  }
  return words.split(" | ");
}

async function loadSource() {
  mkdirSync(cache, { recursive: true });
  const outfile = `${cache}/eval-source.mjs`;
  await build({
    stdin: {
      contents: [
        'export { buildPage } from "./packages/html/src/build-page.ts";',
        'export { createBlockModel } from "./packages/html/src/label/block-model.ts";',
        'export { readArticle } from "./packages/core/src/1-article/read-article.ts";',
        'import { builtInBlockRules } from "./packages/core/src/1-article/block-rules.ts";',
        'import { english } from "./packages/core/src/language/en/index.ts";',
        'import { createTrace } from "./packages/core/src/trace.ts";',
        'export const articleRules = { parsers: [], blockRules: builtInBlockRules, language: english.language, trace: createTrace("", false) };',
      ].join("\n"),
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
    tsconfig: `${root}tsconfig.json`,
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      worst: { type: "string" },
      shipped: { type: "boolean" },
      set: { type: "string" },
    },
  });
  const pages = [];
  const rows = await score(values.data ?? `${root}../shared/data`, {
    shipped: values.shipped,
    ...(values.set === undefined ? {} : { sets: [values.set] }),
    onPage: (set, truth, _, row) => pages.push({ set, id: truth.id, f1: row.f1 }),
  });
  for (const row of rows)
    console.log(
      `${row.measure.padEnd(36)} ${row.value.toFixed(3)}  ${row.bar === undefined ? "" : `bar ${row.bar}`}  ${row.note ?? ""}`,
    );
  for (const page of pages.sort((a, b) => a.f1 - b.f1).slice(0, Number(values.worst ?? 0)))
    console.log(`${page.set} ${page.id} ${page.f1.toFixed(3)}`);
}
