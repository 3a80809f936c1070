import type { ArticleParser, BlockRule } from "./1-article/rules.js";
import type { QuoteFinder, QuoteRefiner } from "./3-quotes/draft.js";
import type { SpeakerRule } from "./4-speakers/scene.js";
import type { ClaimFinder, ClaimRefiner } from "./5-claims/draft.js";
import type { Language } from "./language/language.js";
import { checkExtension } from "./check-extension.js";
import { OnrecordError } from "./error.js";
import type { AnyExtendedSchema } from "./schema/extended-schema.js";

/** A plain value that adds to a reader: rules, site parsers, a language; or takes rules out by name. */
export interface Extension {
  readonly name: string;
  /** Extensions it brings along; lists nest. */
  readonly use?: readonly Extension[];
  /**
   * Words of one more language, or other words for English. A page is read with the language its words are in; where
   * they do not tell, with the first that was given.
   */
  readonly language?: Language;
  readonly articleParsers?: readonly ArticleParser[];
  readonly blockRules?: readonly BlockRule[];
  readonly quoteFinders?: readonly QuoteFinder[];
  readonly quoteRefiners?: readonly QuoteRefiner[];
  readonly speakerRules?: readonly SpeakerRule[];
  readonly claimFinders?: readonly ClaimFinder[];
  readonly claimRefiners?: readonly ClaimRefiner[];
  /** Fields of your own on articles, speakers, quotes and claims. */
  readonly schemas?: readonly AnyExtendedSchema[];
  /**
   * Names of rules to leave out: of those that ship and those that other extensions bring. A rule of this extension with
   * the same name takes the place of the one left out.
   */
  readonly remove?: readonly string[];
}

/** Every extension of a nested list, in order, each name once. Throws OnrecordError for what is no extension. */
export function flatten(extensions: readonly Extension[]): readonly Extension[] {
  const found = new Map<string, Extension>();
  const visit = (extension: Extension, path: string): void => {
    checkExtension(extension, path);
    const known = found.get(extension.name);
    if (known === extension) return;
    if (known !== undefined)
      throw new OnrecordError(
        "duplicate-extension",
        `Two different extensions are named "${extension.name}". Rename one of them.`,
      );
    found.set(extension.name, extension);
    for (const [index, inner] of (extension.use ?? []).entries()) visit(inner, `${path}.use[${index}]`);
  };
  for (const [index, extension] of extensions.entries()) visit(extension, `use[${index}]`);
  return [...found.values()];
}
