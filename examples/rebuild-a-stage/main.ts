// Takes two built-in parts out and rebuilds them from outside, with public means only: the reading stays the same.
import { readFileSync } from "node:fs";
import { createReader, type Claim, type ClaimRefiner, type Extension } from "@onrecord/core";
import { builtInQuoteFinders, builtInQuoteRefiners } from "@onrecord/core/quotes";
import { scoreWorth } from "@onrecord/core/worth";

/** The ranking of claims, written anew: what nobody can check now ranks lower, whatever its words. */
const lowered: Partial<Record<Claim["kind"], readonly [by: number, reason: string]>> = {
  opinion: [0.3, "is a judgement"],
  experience: [0.3, "is somebody's own experience"],
  prediction: [0.8, "only the future can tell"],
  commitment: [0.8, "only the future can tell"],
};

const rateWorth: ClaimRefiner = {
  name: "rate-worth",
  refine: (claims) =>
    claims.map((claim) => {
      const { score, reasons } = scoreWorth(claim.span.text);
      const [by, reason] = lowered[claim.kind] ?? [1];
      const worth = Math.min(1, Math.max(0, Number((score * by).toFixed(3))));
      return {
        ...claim,
        worth: { score: worth, reasons: reason === undefined ? reasons : [...reasons, reason] },
      };
    }),
};

const quoteRules = [...builtInQuoteFinders, ...builtInQuoteRefiners].map(({ name }) => name);

// A rule of an extension takes the place of the one it removes by the same name.
const rebuilt: Extension = {
  name: "rebuilt",
  remove: ["rate-worth", ...quoteRules],
  claimRefiners: [rateWorth],
  quoteFinders: builtInQuoteFinders,
  quoteRefiners: builtInQuoteRefiners,
};
const withoutQuotes: Extension = { name: "without-quotes", remove: quoteRules };

const text = readFileSync(new URL("page.txt", import.meta.url), "utf8");
const shipped = createReader();
const ours = createReader({ use: [rebuilt] });

const describe = ({ quotes, claims }: ReturnType<typeof shipped.read>): string =>
  `${quotes.length} quotes, ${claims.length} claims, the first worth ${claims[0]?.worth.score}`;
console.log(`as shipped:      ${describe(shipped.read(text))}`);
console.log(`without quotes:  ${describe(createReader({ use: [withoutQuotes] }).read(text))}`);
console.log(`rebuilt:         ${describe(ours.read(text))}`);
console.log(`same rules in the same order: ${shipped.rules.join() === ours.rules.join()}`);
console.log(
  `same reading, byte for byte:  ${JSON.stringify(shipped.read(text)) === JSON.stringify(ours.read(text))}`,
);
