import type { TextDocument } from "../2-text/document.js";
import type { QuoteDraft } from "../3-quotes/draft.js";
import { cover } from "../range.js";
import type { Trace } from "../trace.js";
import { createCast, type Entity } from "./cast.js";
import { describeSpeaker } from "./describe-speaker.js";
import { resolveFirstPersons } from "./first-person.js";
import { isRoleBefore, learnFromName } from "./learn-name.js";
import type { Mention, NameReading } from "./mention.js";
import { readScene, type Reading } from "./read-scene.js";
import { registerNames } from "./register-names.js";
import type { Resolution, Scene, SpeakerRule } from "./scene.js";
import type { SpeakerWords } from "./words.js";

/** Who is behind one draft, by which rule; or why nobody is. */
export interface Casting {
  readonly entity: Entity | undefined;
  readonly rule?: string;
  readonly code?: string;
  readonly message?: string;
}

export interface SpeakerRules {
  /** Asked in this order. */
  readonly rules: readonly SpeakerRule[];
  readonly failed: (rule: string, mention: Mention, reason: string) => void;
}

/** Reads the story once from front to back and says for each draft who speaks. */
export function castSpeakers(
  document: TextDocument,
  drafts: readonly QuoteDraft[],
  words: SpeakerWords,
  trace: Trace,
  rules: SpeakerRules,
): readonly Casting[] {
  const reading = readScene(document, drafts, words);
  const scene: Scene = {
    all: reading.all,
    words,
    cast: createCast(),
    drafts,
    mentions: reading.mentions,
    history: [],
    trace,
  };
  registerNames(reading.all, reading.names, scene.cast, words);
  const castings: (Casting | undefined)[] = drafts.map(() => undefined);
  reading.mentions.forEach((mention, index) => {
    if (isPassedOver(mention, reading, index, words)) return;
    const resolved = resolveMention(mention, scene, index, rules);
    if (mention.draft === undefined) return;
    for (const draft of reading.sharing.get(mention.draft) ?? [mention.draft])
      castings[draft] = castingOf(resolved);
  });
  resolveFirstPersons(document, drafts, reading.mentions, scene.cast, castings);
  speakOn(drafts, castings);
  return castings.map((casting) => casting ?? { entity: undefined });
}

/** Between marks only names count; a description before a name belongs to the name. */
function isPassedOver(mention: Mention, reading: Reading, index: number, words: SpeakerWords): boolean {
  if (mention.draft !== undefined) return false;
  if (mention.quoted && mention.reading.form !== "name") return true;
  const next = reading.mentions[index + 1];
  return next !== undefined && isRoleBefore(mention, next, reading.all, words);
}

function resolveMention(
  mention: Mention,
  scene: Scene,
  index: number,
  { rules, failed }: SpeakerRules,
): Resolution | undefined {
  for (const rule of rules) {
    const resolved = tryRule(rule, mention, scene, index, failed);
    if (resolved === undefined) continue;
    if ("entity" in resolved) remember(resolved.entity, mention, scene);
    return resolved;
  }
  return undefined;
}

/** A rule that throws, or names somebody who is not in the cast, is passed over. */
function tryRule(
  rule: SpeakerRule,
  mention: Mention,
  scene: Scene,
  index: number,
  failed: SpeakerRules["failed"],
): Resolution | undefined {
  try {
    const resolved = rule.resolve(mention, scene, index);
    if (resolved === undefined || "unsure" in resolved) return resolved;
    if (scene.cast.entities[resolved.entity.order] !== resolved.entity)
      throw new Error("the one it names is not in the cast; take somebody of scene.cast, or add one");
    return resolved;
  } catch (error) {
    failed(rule.name, mention, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function remember(entity: Entity, mention: Mention, scene: Scene): void {
  const { form } = mention.reading;
  entity.seen = Math.max(entity.seen, mention.from);
  entity.times++;
  entity.mentions.push({ start: mention.start, end: mention.end });
  if (mention.reading.form === "name" && isAlone(mention.reading.name)) entity.alone++;
  if (form === "name") entity.names.push({ start: mention.start, end: mention.end });
  scene.history.push({ mention, entity });
  learnFromName(entity, mention, scene);
  const source = mention.draft === undefined ? undefined : scene.drafts[mention.draft]?.source[0];
  if (form !== "pronoun") describeSpeaker(entity, mention, source, scene);
}

function isAlone(name: NameReading): boolean {
  return name.parts.length === 1 && name.titles.length === 0;
}

function castingOf(resolved: Resolution | undefined): Casting {
  if (resolved === undefined)
    return { entity: undefined, code: "unresolved-source", message: "No one met before fits this source." };
  if ("entity" in resolved) return { entity: resolved.entity, rule: resolved.rule };
  return { entity: undefined, code: resolved.unsure, message: resolved.message };
}

/** A quote without a source that goes on from an earlier one has its speaker. */
function speakOn(drafts: readonly QuoteDraft[], castings: (Casting | undefined)[]): void {
  const byStart = new Map<number, number>();
  drafts.forEach((draft, index) => {
    if (draft.content.length > 0) byStart.set(cover(draft.content).start, index);
    if (castings[index] !== undefined || draft.continues === undefined) return;
    const earlier = castings[byStart.get(draft.continues) ?? -1];
    if (earlier?.entity !== undefined) castings[index] = { entity: earlier.entity, rule: "speaker-goes-on" };
  });
}
