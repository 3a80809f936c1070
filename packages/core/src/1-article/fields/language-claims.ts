import type { Block } from "../../schema/block.js";
import type { Claimed } from "./choose-field.js";
import { detectLanguage } from "./detect-language.js";

const mostText = 6000;
const detectedWeight = 75;

/** What markup says, and what the story's own words say where they are enough. BCP 47. */
export function languageClaims(said: readonly Claimed[], blocks: readonly Block[]): readonly Claimed[] {
  const claims = said.flatMap((claim) => {
    const value = toTag(claim.value);
    return value === undefined ? [] : [{ ...claim, value }];
  });
  const [first] = blocks.filter((block) => block.inBody);
  const span = first?.spans[0];
  const code = detectLanguage(storyText(blocks));
  if (code === undefined || span === undefined) return claims;
  // "en-GB" of the markup says more than the "en" of the words and does not contradict it.
  const finer = claims.filter((claim) => claim.value.split("-")[0] === code);
  const best = finer.toSorted((one, other) => other.weight - one.weight)[0];
  const evidence = { from: "text", span } as const;
  if (best === undefined)
    return [...claims, { value: code, evidence, rule: "function-words", weight: detectedWeight }];
  return claims.map((claim) =>
    claim === best ? { ...claim, weight: claim.weight + detectedWeight } : claim,
  );
}

function storyText(blocks: readonly Block[]): string {
  let text = "";
  for (const block of blocks) {
    if (!block.inBody) continue;
    for (const span of block.spans) text += ` ${span.text.slice(0, mostText)}`;
    if (text.length > mostText) break;
  }
  return text.slice(0, mostText);
}

function toTag(value: string): string | undefined {
  const match = /^(?<language>[a-z]{2,3})(?:[-_](?<region>[a-z]{2}))?/iu.exec(value.trim());
  const language = match?.groups?.["language"]?.toLowerCase();
  const region = match?.groups?.["region"]?.toUpperCase();
  return language === undefined ? undefined : region === undefined ? language : `${language}-${region}`;
}
