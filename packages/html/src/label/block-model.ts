import type { Line } from "../lines/line.js";
import { countFeatures, featureNames } from "./features.js";
import { addNeighbours, secondFeatureNames } from "./neighbour-features.js";
import type { PageView, RatedWords } from "./page-view.js";
import { scoreRow, scoreRows, unpackTrees, type Trees } from "./trees.js";
import { weights } from "./weights.generated.js";

/** How sure the model is, line by line, that a line is body, a crosshead, a standfirst, a caption or a credit. */
export interface LineScores {
  readonly body: ArrayLike<number>;
  readonly heading: ArrayLike<number>;
  readonly standfirst: ArrayLike<number>;
  readonly caption: ArrayLike<number>;
  readonly credit: ArrayLike<number>;
}

export interface BlockModel {
  readonly words: RatedWords;
  score(view: PageView): LineScores;
}

interface Packed {
  readonly models: Readonly<Record<"first" | keyof LineScores, string>>;
  readonly words: Readonly<Record<"own" | "outer" | "text" | "long", Readonly<Record<string, number>>>>;
}

/** The model that ships; see docs/models/blocks.md. */
export function createBlockModel(): BlockModel {
  const packed = JSON.parse(weights) as Packed;
  const trees = (name: keyof Packed["models"]): Trees => unpackTrees(bytesOf(packed.models[name]));
  const first = trees("first");
  const second = {
    body: trees("body"),
    heading: trees("heading"),
    standfirst: trees("standfirst"),
    caption: trees("caption"),
    credit: trees("credit"),
  };
  const { own, outer, text, long } = packed.words;
  return {
    words: {
      ofClass: rating(own),
      ofOuterClass: rating(outer),
      ofText: rating(text),
      ofLongText: rating(long),
    },
    score: (view) => scoreLines(view, first, second),
  };
}

function rating(table: Readonly<Record<string, number>>): (word: string) => number {
  const ratings = new Map(Object.entries(table).map(([word, tenths]) => [word, tenths / 10]));
  return (word) => ratings.get(word) ?? 0;
}

/** Below this chance in the first pass the second is not asked: it is hardly ever of another mind, and takes time. */
const hopeless = 0.004;

function scoreLines(
  view: PageView,
  first: Trees,
  second: Readonly<Record<keyof LineScores, Trees>>,
): LineScores {
  const { lines, headlineLine } = view;
  const rows = countFeatures(view);
  const scores = scoreRows(first, rows, featureNames.length);
  const wide = addNeighbours(view, rows, scores);
  const score = (trees: Trees, isAsked: (line: Line) => boolean): Float64Array =>
    Float64Array.from(lines, (line) =>
      isAsked(line) ? scoreRow(trees, wide, line.index * secondFeatureNames.length) : 0,
    );
  const body = score(second.body, (line) => (scores[line.index] ?? 0) > hopeless);
  const [from, to] = storyRange(body);
  const isPart = (line: Line): boolean =>
    !line.hidden &&
    line.linked < 0.95 &&
    line.index >= from &&
    line.index <= to &&
    (body[line.index] ?? 0) < 0.6;
  return {
    body,
    heading: score(
      second.heading,
      (line) => (body[line.index] ?? 0) > 0.4 && !/^h[1-6]$/u.test(line.element.name),
    ),
    standfirst: score(
      second.standfirst,
      (line) =>
        !line.hidden && line.linked < 0.95 && (headlineLine < 0 || Math.abs(line.index - headlineLine) < 30),
    ),
    caption: score(second.caption, isPart),
    credit: score(second.credit, isPart),
  };
}

/** From some lines before the story to some behind it: pictures further off are not its own. */
function storyRange(body: Float64Array): readonly [number, number] {
  const first = body.findIndex((score) => score > 0.4);
  const last = body.findLastIndex((score) => score > 0.4);
  return [first - 40, last + 40];
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let at = 0; at < letters.length; at++) codes[letters.charCodeAt(at)] = at;
  const length = base64.length - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let [held, bits, out] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    held = ((held << 6) | (codes[base64.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes[out++] = (held >> (bits -= 8)) & 255;
  }
  return bytes;
}
