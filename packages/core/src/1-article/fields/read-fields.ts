import type { FieldName, Page } from "../../0-page/page.js";
import type { Language } from "../../language/language.js";
import type { Article } from "../../schema/article.js";
import type { Block, BlockKind } from "../../schema/block.js";
import type { Field } from "../../schema/evidence.js";
import { chooseField, claimOf, type Claimed } from "./choose-field.js";
import { findDateline } from "./dateline.js";
import { copyrightHolder } from "./copyright-holder.js";
import { headlineClaims } from "./headline-claims.js";
import { languageClaims } from "./language-claims.js";
import { paywallClaims } from "./paywall-claims.js";

type Fields = Pick<
  Article,
  | "headline"
  | "standfirst"
  | "eyebrow"
  | "dateline"
  | "section"
  | "language"
  | "publisher"
  | "copyright"
  | "url"
  | "canonicalUrl"
  | "paywalled"
>;

const blockWeight = 70;

/** Every field that is one value: who says what, and which word is taken. */
export function readFields(page: Page, blocks: readonly Block[], language: Language): Fields {
  const said = (field: FieldName): readonly Claimed[] =>
    page.witnesses.filter((witness) => witness.field === field).map(claimOf);
  const copyright = chooseField([...said("copyright"), ...fromBlocks(blocks, "copyright").map(withoutToken)]);
  const canonicalUrl = chooseField(said("canonicalUrl"), (value) => value);
  const all: { readonly [Name in keyof Fields]-?: Field | undefined } = {
    headline: chooseField(headlineClaims(page, blocks)),
    standfirst: chooseField(standfirstClaims(page, blocks, said("standfirst"))),
    eyebrow: chooseField([...said("eyebrow"), ...fromBlocks(blocks, "eyebrow")]),
    dateline: chooseField([...said("dateline"), ...findDateline(page, blocks, language.article)]),
    section: chooseField(said("section")),
    language: chooseField(languageClaims(said("language"), blocks), (value) => value),
    publisher: chooseField([...said("publisher"), ...copyrightHolder(page, blocks)]),
    copyright,
    url: chooseField(said("url"), (value) => value) ?? canonicalUrl,
    canonicalUrl,
    paywalled: chooseField([...said("paywalled"), ...paywallClaims(blocks, language.article)]),
  };
  return Object.fromEntries(Object.entries(all).filter(([, field]) => field !== undefined)) as Fields;
}

function fromBlocks(blocks: readonly Block[], kind: BlockKind): readonly Claimed[] {
  return blocks
    .flatMap((block) => {
      const [span] = block.spans;
      if (block.kind !== kind || span === undefined || block.repeatOf !== undefined) return [];
      return [
        {
          value: span.text,
          evidence: { from: "text", span } as const,
          rule: block.rule,
          weight: blockWeight,
        },
      ];
    })
    .slice(0, 3);
}

/** "… All Rights Reserved. 8799…": the page's tracking token is no part of the notice. */
function withoutToken(claim: Claimed): Claimed {
  const token = /\s[\da-f]{16,64}$/iu.exec(claim.value);
  if (token === null || claim.evidence.from !== "text") return claim;
  const value = claim.value.slice(0, token.index);
  const { start } = claim.evidence.span;
  return {
    ...claim,
    value,
    evidence: { from: "text", span: { start, end: start + value.length, text: value } },
  };
}

/** A description nobody sees on the page is no standfirst; in a feed it is all there is. */
function standfirstClaims(
  page: Page,
  blocks: readonly Block[],
  said: readonly Claimed[],
): readonly Claimed[] {
  const printed = fromBlocks(blocks, "standfirst");
  return printed.length > 0 || page.kind === "feed" || said.some(({ weight }) => weight > 100)
    ? [...said, ...printed]
    : [];
}
