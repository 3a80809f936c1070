import type { Claim, Reading } from "@onrecord/core";
import { figureOf, timesOf } from "../figures.js";
import { nameOf, nobodyNamed } from "../names.js";
import { calm, hang, pad, type Sheet } from "./sheet.js";

const shown = 12;
const barColumns = 6;

/** The claims most worth checking first: a bar for the worth, the words, the figures, whose claim it is. */
export function renderClaims(reading: Reading, sheet: Sheet): string {
  const ranked = reading.claims.toSorted((one, other) => other.worth.score - one.worth.score);
  const rows = ranked.slice(0, shown).map((claim) => claimRow(claim, reading, sheet));
  const rest = ranked.length - rows.length;
  if (rest > 0)
    rows.push(
      sheet.dim(
        hang("", `… and ${rest} more: --format html shows them all in their places`, 13, sheet.width),
      ),
    );
  return rows.join("\n");
}

function claimRow(claim: Claim, reading: Reading, sheet: Sheet): string {
  const filled = Math.round(claim.worth.score * barColumns);
  const bar = pad(sheet.warn("█".repeat(filled)) + sheet.dim("░".repeat(barColumns - filled)), barColumns);
  const head = `${bar} ${claim.worth.score.toFixed(2)}  `;
  const words = hang(head, calm(claim.span.text), 13, sheet.width);
  return `${words}\n${hang("", sheet.dim(aboutClaim(claim, reading, sheet)), 13, sheet.width)}`;
}

function aboutClaim(claim: Claim, reading: Reading, sheet: Sheet): string {
  const figures = [...claim.quantities.map(figureOf), ...timesOf(claim)].map(calm);
  const parts = [
    ...(figures.length === 0 ? [] : [figures.join(", ")]),
    claimantOf(claim, reading, sheet),
    `${claim.kind}${claim.polarity === "negative" ? ", denied or negated" : ""}`,
    ...(claim.certainty === "certain" || claim.certainty === "unknown" ? [] : [claim.certainty]),
    ...(claim.checkable === "later" ? ["to be checked later"] : []),
    `line ${sheet.lineOf(claim.span)}`,
  ];
  return parts.join(" · ");
}

function claimantOf(claim: Claim, reading: Reading, sheet: Sheet): string {
  if (claim.voice === "article") return "the article’s own words";
  const speaker = reading.speakers.find(({ id }) => id === claim.claimant);
  return speaker === undefined ? nobodyNamed : sheet.speaker(speaker.id)(calm(nameOf(speaker)));
}
