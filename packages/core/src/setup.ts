import { builtInBlockRules } from "./1-article/block-rules.js";
import { builtInQuoteFinders, builtInQuoteRefiners } from "./3-quotes/find-quotes.js";
import { builtInSpeakerRules } from "./4-speakers/resolve-speakers.js";
import { builtInClaimFinders, builtInClaimRefiners } from "./5-claims/find-claims.js";
import { OnrecordError } from "./error.js";
import type { Extension } from "./extension.js";
import type { Language } from "./language/language.js";
import { arrange, type Rule } from "./rule.js";

type RuleKind = Exclude<keyof Extension, "name" | "use" | "language" | "remove">;
type Rules = { readonly [Kind in RuleKind]-?: NonNullable<Extension[Kind]> };

/** Everything a reader runs, in order. */
export interface Setup extends Rules {
  /** One of each code; the first is taken where a page does not say its language. */
  readonly languages: readonly [Language, ...Language[]];
}

const shipped: Rules = {
  articleParsers: [],
  blockRules: builtInBlockRules,
  quoteFinders: builtInQuoteFinders,
  quoteRefiners: builtInQuoteRefiners,
  speakerRules: builtInSpeakerRules,
  claimFinders: builtInClaimFinders,
  claimRefiners: builtInClaimRefiners,
  schemas: [],
};
const kinds = Object.keys(shipped) as readonly RuleKind[];

/** Puts the rules that ship and those of the extensions together. Throws OnrecordError for unknown or doubled names. */
export function assemble(extensions: readonly Extension[], english: Language): Setup {
  refuseUnknown(extensions);
  const of = <R extends Rule>(
    builtIn: readonly R[],
    rulesOf: (extension: Extension) => readonly R[] | undefined,
  ) => place(builtIn, extensions, rulesOf);
  return {
    languages: languagesOf(extensions, english),
    articleParsers: of(shipped.articleParsers, ({ articleParsers }) => articleParsers),
    blockRules: of(shipped.blockRules, ({ blockRules }) => blockRules),
    quoteFinders: of(shipped.quoteFinders, ({ quoteFinders }) => quoteFinders),
    quoteRefiners: of(shipped.quoteRefiners, ({ quoteRefiners }) => quoteRefiners),
    speakerRules: of(shipped.speakerRules, ({ speakerRules }) => speakerRules),
    claimFinders: of(shipped.claimFinders, ({ claimFinders }) => claimFinders),
    claimRefiners: of(shipped.claimRefiners, ({ claimRefiners }) => claimRefiners),
    schemas: of(shipped.schemas, ({ schemas }) => schemas),
  };
}

/** The names of all rules, in the order they run. */
export function namesIn(setup: Setup): readonly string[] {
  return kinds.flatMap((kind) => setup[kind].map(({ name }) => name));
}

function languagesOf(extensions: readonly Extension[], english: Language): Setup["languages"] {
  const all = [...extensions.flatMap(({ language }) => language ?? []), english];
  const [first = english, ...others] = all.filter(
    ({ code }, index) => all.findIndex((each) => each.code === code) === index,
  );
  return [first, ...others];
}

/**
 * Rules of one kind in order. An extension's `remove` reaches what ships and what others bring, never its own rules: a
 * rule of its own with a removed name takes the place of the removed one.
 */
function place<R extends Rule>(
  builtIn: readonly R[],
  extensions: readonly Extension[],
  rulesOf: (extension: Extension) => readonly R[] | undefined,
): readonly R[] {
  const isRemoved = (name: string, owner?: Extension): boolean =>
    extensions.some((extension) => extension !== owner && extension.remove?.includes(name) === true);
  const candidates = [
    ...builtIn.map((rule) => ({ rule, removed: isRemoved(rule.name) })),
    ...extensions.flatMap((extension) =>
      (rulesOf(extension) ?? []).map((rule) => ({ rule, removed: isRemoved(rule.name, extension) })),
    ),
  ];
  const kept = new Map(
    candidates.flatMap(({ rule, removed }) => (removed ? [] : [[rule.name, rule] as const])),
  );
  const placed: R[] = [];
  const gone = new Set<string>();
  for (const { rule, removed } of candidates) {
    // What is removed stays in the list until it is in order: others may be placed beside it.
    const standing = removed ? (kept.get(rule.name) ?? rule) : rule;
    if (removed && !kept.has(rule.name)) gone.add(rule.name);
    if (!placed.includes(standing)) placed.push(standing);
  }
  return arrange(placed, gone);
}

function refuseUnknown(extensions: readonly Extension[]): void {
  const names = new Set(
    kinds.flatMap((kind) =>
      [shipped, ...extensions].flatMap((rules) => (rules[kind] ?? []).map(({ name }) => name)),
    ),
  );
  for (const name of extensions.flatMap(({ remove }) => remove ?? []))
    if (!names.has(name))
      throw new OnrecordError(
        "unknown-rule",
        `Cannot remove "${name}": there is no such rule. Rules here: ${[...names].join(", ")}`,
      );
}
