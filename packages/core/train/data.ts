import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** Where the training texts lie; they are not part of the repository. */
export const dataFolder = process.env["ONRECORD_DATA"] ?? path.resolve(process.cwd(), "../shared/data");

export interface Attribution {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly type: string;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

export interface TaggedText {
  readonly id: string;
  readonly text: string;
  /** [start, end, tag] */
  readonly tags: readonly (readonly [number, number, string])[];
}

export function readLines<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

export function readArticles(part: "train" | "dev"): AnnotatedArticle[] {
  return readLines(path.join(dataFolder, `polnear/polnear-${part}.jsonl`));
}

/** PolNeAR's training texts with the tags of CoreNLP. */
export function readMachineTags(): TaggedText[] {
  const file = path.join(dataFolder, "tags/polnear-train-corenlp.jsonl.gz");
  const texts = new Map(readArticles("train").map((article) => [article.id, article.text]));
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; sents: [number, number, string, string][][] })
    .map(({ id, sents }) => ({
      id,
      text: texts.get(id) ?? "",
      tags: sents.flatMap((sentence) =>
        sentence.map(([start, end, tag]) => [start, end, tag] as [number, number, string]),
      ),
    }));
}

/** GUM's texts with gold tags, rebuilt from its columns: words and the blanks between them. */
export function readGoldTags(): TaggedText[] {
  const folder = path.join(dataFolder, "tags/gum");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => readColumns(name, readFileSync(path.join(folder, name), "utf8")));
}

function readColumns(name: string, columns: string): TaggedText {
  let text = "";
  const tags: [number, number, string][] = [];
  // A contraction is one row ("4-5 don't") and two rows of words behind it, which take its space mark.
  let joined = { last: 0, blank: true };
  for (const line of columns.split("\n")) {
    if (line.startsWith("# newpar") && text !== "") text += "\n\n";
    const [id = "", form = "", , , tag = "", , , , , misc = ""] = line.split("\t");
    const blank = !misc.includes("SpaceAfter=No");
    if (/^\d+-\d+$/u.test(id)) joined = { last: Number(id.split("-")[1]), blank };
    if (line === "") joined = { last: 0, blank: true };
    if (!/^\d+$/u.test(id)) continue;
    tags.push([text.length, text.length + form.length, tag]);
    const inside = Number(id) < joined.last;
    text += form + (inside ? "" : (Number(id) === joined.last ? joined.blank : blank) ? " " : "");
  }
  return { id: name.replace(".conllu", ""), text, tags };
}

/** English texts of web pages, news first; no annotations. */
export function readPlainTexts(): string[] {
  const take = [
    ["newspaper4k", 1],
    ["fundus", 1],
    ["wcxb", 4],
  ] as const;
  return take.flatMap(([name, every]) => {
    const file = path.join(dataFolder, `html/${name}/truth.jsonl`);
    if (!existsSync(file)) return [];
    return readLines<{ body?: string }>(file)
      .map(({ body }) => body ?? "")
      .filter((body) => body.length > 500 && body.length < 40_000 && isEnglish(body))
      .filter((_, index) => index % every === 0);
  });
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^(?:the|of|and|to|in|that|is|for)$/u.test(word)).length;
  return small > words.length * 0.15;
}

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<Item>(items: Item[], next: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    const held = items[index] as Item;
    items[index] = items[other] as Item;
    items[other] = held;
  }
}
