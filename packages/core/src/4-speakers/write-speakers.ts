import { spanOf, type Range } from "../range.js";
import type { Speaker } from "../schema/speaker.js";
import type { Entity } from "./cast.js";
import { slugOf } from "./slug.js";

/** Everybody who speaks, in the order they first do, with ids made of their own words. */
export function writeSpeakers(
  text: string,
  entities: readonly (Entity | undefined)[],
): { speakers: readonly Speaker[]; idOf: (entity: Entity) => string | undefined } {
  const ids = new Map<Entity, string>();
  const taken = new Map<string, number>();
  const speakers: Speaker[] = [];
  for (const entity of entities) {
    if (entity === undefined || ids.has(entity)) continue;
    const words = entity.named
      ? nameOf(text, entity)
      : textOf(text, entity.description ?? entity.mentions[0]);
    const slug = `s-${slugOf(words) || "unnamed"}`;
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    const id = before === 0 ? slug : `${slug}-${before + 1}`;
    ids.set(entity, id);
    speakers.push(writeSpeaker(text, entity, id));
  }
  return { speakers, idOf: (entity) => ids.get(entity) };
}

function writeSpeaker(text: string, entity: Entity, id: string): Speaker {
  const mentions = distinct(entity.mentions);
  const name = entity.named ? nameOf(text, entity) : undefined;
  const aliases = [...new Set(entity.names.map((range) => textOf(text, range)))].filter(
    (alias) => alias !== name,
  );
  const span = (key: "role" | "affiliation" | "description" | "anonymity"): Partial<Speaker> => {
    const range = entity[key];
    return range === undefined || range.end <= range.start ? {} : { [key]: spanOf(text, range) };
  };
  return {
    id,
    kind: entity.kind,
    named: entity.named,
    ...(name === undefined ? {} : { name }),
    aliases,
    ...span("role"),
    ...span("affiliation"),
    ...span("description"),
    ...(entity.count === undefined || entity.count < 1 ? {} : { count: entity.count }),
    ...(entity.named ? {} : span("anonymity")),
    mentions: mentions.map((range) => spanOf(text, range)),
    rule: entity.rule,
  };
}

function nameOf(text: string, entity: Entity): string {
  return textOf(text, entity.name ?? entity.mentions[0]);
}

function textOf(text: string, range: Range | undefined): string {
  return range === undefined ? "" : text.slice(range.start, range.end);
}

function distinct(ranges: readonly Range[]): readonly Range[] {
  const ordered = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
  return ordered.filter(
    (range, index) =>
      index === 0 || range.start !== ordered[index - 1]?.start || range.end !== ordered[index - 1]?.end,
  );
}
