import type { Range } from "../range.js";
import type { NounKind } from "./mention.js";
import type { Gender } from "./words.js";

/** Somebody of the story while it is read. Changed in place by this stage alone. */
export interface Entity {
  readonly order: number;
  kind: NounKind;
  named: boolean;
  /** The fullest name so far, and its words in lower case. */
  name: Range | undefined;
  parts: readonly string[];
  suffix: string | undefined;
  gender: Gender | undefined;
  many: boolean;
  count: number | undefined;
  /** Nouns the text calls it by: "president", "official". */
  readonly nouns: Set<string>;
  /** Other words the text ties to it: "russian", "former". */
  readonly traits: Set<string>;
  readonly mentions: Range[];
  readonly names: Range[];
  role: Range | undefined;
  affiliation: Range | undefined;
  description: Range | undefined;
  anonymity: Range | undefined;
  rule: string;
  /** Number of the word it was last spoken of at, and how often so far. */
  seen: number;
  times: number;
  /** How often its surname alone stood for it. */
  alone: number;
}

const mostOfOneKey = 12;

/** Everybody met so far, by the words they go by. */
export interface Cast {
  readonly entities: Entity[];
  add(kind: NounKind, rule: string): Entity;
  byName(part: string): readonly Entity[];
  byNoun(noun: string): readonly Entity[];
  indexName(entity: Entity, part: string): void;
  indexNoun(entity: Entity, noun: string): void;
}

export function createCast(): Cast {
  const entities: Entity[] = [];
  const names = new Map<string, Entity[]>();
  const nouns = new Map<string, Entity[]>();
  return {
    entities,
    add(kind, rule) {
      const entity = newEntity(entities.length, kind, rule);
      entities.push(entity);
      return entity;
    },
    byName: (part) => names.get(part) ?? [],
    byNoun: (noun) => nouns.get(noun) ?? [],
    indexName: (entity, part) => {
      keep(names, part, entity);
    },
    indexNoun: (entity, noun) => {
      entity.nouns.add(noun);
      keep(nouns, noun, entity);
    },
  };
}

/** The newest few under each key: a text with ten thousand officials stays linear. */
function keep(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list === undefined) {
    index.set(key, [entity]);
    return;
  }
  if (list.includes(entity)) return;
  list.push(entity);
  if (list.length > mostOfOneKey) list.shift();
}

function newEntity(order: number, kind: NounKind, rule: string): Entity {
  return {
    order,
    kind,
    named: false,
    name: undefined,
    parts: [],
    suffix: undefined,
    gender: undefined,
    many: kind === "group",
    count: undefined,
    nouns: new Set(),
    traits: new Set(),
    mentions: [],
    names: [],
    role: undefined,
    affiliation: undefined,
    description: undefined,
    anonymity: undefined,
    rule,
    seen: -1,
    times: 0,
    alone: 0,
  };
}
