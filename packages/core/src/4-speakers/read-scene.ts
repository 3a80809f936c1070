import type { TextDocument } from "../2-text/document.js";
import type { QuoteDraft } from "../3-quotes/draft.js";
import type { BlockKind } from "../schema/block.js";
import { findMentions } from "./find-mentions.js";
import { findNames } from "./find-names.js";
import { judgeNames } from "./judge-names.js";
import type { Mention, NameReading } from "./mention.js";
import { openingPerson } from "./read-description.js";
import { readSource } from "./read-source.js";
import { scanWords, type Word } from "./scan-words.js";
import { wordsWithin } from "./words-within.js";
import type { SpeakerWords } from "./words.js";

const alsoRead: ReadonlySet<BlockKind> = new Set([
  "headline",
  "standfirst",
  "caption",
  "heading",
  "pullQuote",
]);

/** What the text holds before anybody is resolved. */
export interface Reading {
  readonly all: readonly Word[];
  readonly names: readonly NameReading[];
  readonly mentions: readonly Mention[];
  /** The drafts whose source is read at the same words as that of the draft with this number. */
  readonly sharing: ReadonlyMap<number, readonly number[]>;
}

export function readScene(
  document: TextDocument,
  drafts: readonly QuoteDraft[],
  words: SpeakerWords,
): Reading {
  const { all, loose } = scanDocument(document, drafts, words);
  const judged = judgeNames(all, findNames(all, words), words);
  const found = cutHeadlineNames(all, judged, loose, words);
  const sources = readSources(all, found, drafts, words);
  const names = adoptSources(found, sources.mentions);
  const covered = new Set<number>();
  for (const source of sources.mentions)
    for (let index = source.from; index < source.to; index++) covered.add(index);
  for (const head of openingHeads(all, sources.mentions, drafts, words)) covered.add(head);
  const others = findMentions(all, names, words).filter((mention) => !covered.has(headOf(mention)));
  const mentions = [...others, ...sources.mentions].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  return { all, names, mentions, sharing: sources.sharing };
}

/** "A spokesman for Golden Delta, Kevin Ito,": the spokesman is no one else. */
function openingHeads(
  all: readonly Word[],
  sources: readonly Mention[],
  drafts: readonly QuoteDraft[],
  words: SpeakerWords,
): readonly number[] {
  return sources.flatMap(({ reading, draft, from: to }) => {
    const source = draft === undefined || reading.form !== "name" ? undefined : drafts[draft]?.source[0];
    if (source === undefined) return [];
    const { from } = wordsWithin(all, source);
    return openingPerson(all, { from, to }, words)?.nominal.head ?? [];
  });
}

/** Headlines are set in capitals of their own: their words name nobody new. */
function scanDocument(
  document: TextDocument,
  drafts: readonly QuoteDraft[],
  words: SpeakerWords,
): { all: readonly Word[]; loose: ReadonlySet<number> } {
  const all: Word[] = [];
  const loose = new Set<number>();
  const sourced = blocksOf(document, drafts);
  let sentence = 0;
  for (const block of document.blocks) {
    if (!block.inBody && !alsoRead.has(block.kind) && !sourced.has(block.index)) continue;
    const scanned = scanWords(block, sentence, words);
    if (
      block.kind === "headline" ||
      block.kind === "heading" ||
      (block.index < 3 && block.sentences.length === 1 && isTitleCase(scanned))
    )
      loose.add(block.index);
    for (const word of scanned) all.push(word);
    sentence += Math.max(1, block.sentences.length);
  }
  return { all, loose };
}

function isTitleCase(scanned: readonly Word[]): boolean {
  const long = scanned.slice(0, 40).filter((word) => word.letters && word.text.length > 3);
  return long.length > 4 && long.filter((word) => word.capital).length > 0.7 * long.length;
}

/** "Hillary Clinton Goes": of a headline's capitals only what the story names as well is a name. */
function cutHeadlineNames(
  all: readonly Word[],
  names: readonly NameReading[],
  loose: ReadonlySet<number>,
  words: SpeakerWords,
): readonly NameReading[] {
  const inHeadline = (name: NameReading): boolean => loose.has(all[name.from]?.block ?? -1);
  const known = new Set(names.filter((name) => !inHeadline(name)).map((name) => name.parts.join(" ")));
  const isGiven = (name: NameReading): boolean => words.givenNames.has(name.parts[0] ?? "");
  return names.map((name) => {
    if (!inHeadline(name) || isWholeBlock(all, name)) return name;
    for (let length = name.parts.length; length > 0; length--) {
      const parts = name.parts.slice(0, length);
      const to = name.bare + length;
      if (to > name.to) continue;
      if (known.has(parts.join(" "))) return { ...name, parts, to, looks: "unknown" as const };
      if (length > 1 && isGiven(name) && known.has(parts[length - 1] ?? ""))
        return { ...name, parts, to, looks: "person" as const };
    }
    return { ...name, looks: "unknown" as const, loose: true };
  });
}

/** A line that is a name and nothing else. */
function isWholeBlock(all: readonly Word[], name: NameReading): boolean {
  const block = all[name.from]?.block;
  return all[name.from - 1]?.block !== block && all[name.to]?.block !== block;
}

/** Blocks in which a source stands are read whatever they are. */
function blocksOf(document: TextDocument, drafts: readonly QuoteDraft[]): ReadonlySet<number> {
  const starts = drafts
    .flatMap((draft) => draft.source.map((range) => range.start))
    .sort((one, other) => one - other);
  const found = new Set<number>();
  let next = 0;
  for (const block of document.blocks) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < block.start) next++;
    if ((starts[next] ?? Number.POSITIVE_INFINITY) < block.end) found.add(block.index);
  }
  return found;
}

function readSources(
  all: readonly Word[],
  names: readonly NameReading[],
  drafts: readonly QuoteDraft[],
  words: SpeakerWords,
): { mentions: readonly Mention[]; sharing: ReadonlyMap<number, readonly number[]> } {
  const byPlace = new Map<string, Mention>();
  const sharing = new Map<number, number[]>();
  drafts.forEach((draft, index) => {
    const [source] = draft.source;
    const mention = source === undefined ? undefined : readSource(all, names, source, index, words);
    if (mention === undefined) return;
    const key = `${mention.from}:${mention.to}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, mention);
    const first = known?.draft ?? index;
    sharing.set(first, [...(sharing.get(first) ?? []), index]);
  });
  return { mentions: [...byPlace.values()], sharing };
}

/** What a name is taken for as a source, it is taken for everywhere. */
function adoptSources(names: readonly NameReading[], sources: readonly Mention[]): readonly NameReading[] {
  const persons = new Set<string>();
  for (const source of sources)
    if (source.reading.form === "name" && source.reading.name.looks === "person")
      persons.add(source.reading.name.parts.join(" "));
  return names.map((name) =>
    name.looks === "unknown" &&
    name.loose !== true &&
    name.parts.length > 1 &&
    persons.has(name.parts.join(" "))
      ? { ...name, looks: "person" }
      : name,
  );
}

function headOf(mention: Mention): number {
  return mention.reading.form === "nominal" ? mention.reading.nominal.head : mention.to - 1;
}
