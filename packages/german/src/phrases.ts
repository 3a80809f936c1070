import type { QuoteFinder, QuoteFinding } from "@onrecord/core";
import { moved } from "./clauses.js";
import { findingFrom, linesOf, nounPhrase, plainText, type Line } from "./place.js";

const said =
  "(?:Angaben|Angabe|Aussage|Aussagen|Ansicht|Meinung|Auffassung|Worten|Darstellung|Einschätzung|Schätzung|Schätzungen|Berichten|Informationen|Erkenntnissen|Überzeugung|Medienberichten|Zeugenaussagen|Polizeiangaben|Presseberichten|Medienangaben)";
const shapes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?<cue>[Nn]ach)\s(?:den\s|eigenen\s|übereinstimmenden\s|ersten\s|bisherigen\s|einer\s)?(?<source>${said}(?:\s(?:(?:von|vom)\s)?${nounPhrase})?)`,
    "u",
  ),
  new RegExp(String.raw`(?<!\p{L})(?<cue>[Ll]aut|[Gg]emäß)\s(?<source>${nounPhrase})`, "u"),
  new RegExp(String.raw`(?<!\p{L})(?<source>${nounPhrase})\s(?<cue>zufolge)(?!\p{L})`, "u"),
];

/** Laut X …; … nach Angaben von X …; X zufolge …; demnach …: the rest of the sentence is theirs. */
export const angebenPhrases: QuoteFinder = {
  name: "german-phrases",
  *find(block, { language }) {
    if (language.code !== "de") return;
    for (const line of linesOf(block, plainText(block))) {
      const found = phraseIn(line);
      if (found !== undefined) yield found;
    }
  },
};

/** The last shape begins with the name: it is tried only where its word stands in the sentence. */
function names(shape: RegExp, text: string): boolean {
  return !shape.source.includes("zufolge") || text.includes("zufolge");
}

function phraseIn({ start, text }: Line): QuoteFinding | undefined {
  const end = text.length - (/[.!?…\s]*$/u.exec(text)?.[0].length ?? 0);
  const hence = /^(?<cue>Demnach|Danach|Demzufolge)\s/u.exec(text)?.groups?.["cue"];
  if (hence !== undefined)
    return moved(
      findingFrom(text, [[hence.length, end]], {
        cue: { start: 0, end: hence.length },
        class: "speech",
        confidence: 0.6,
      }),
      start,
    );
  for (const shape of shapes) {
    const match = names(shape, text) ? shape.exec(text) : null;
    const { cue = "", source = "" } = match?.groups ?? {};
    if (match === null) continue;
    const to = match.index + match[0].length;
    const cueAt = match.index + match[0].lastIndexOf(cue, cue === "zufolge" ? match[0].length : 0);
    const sourceAt = match.index + match[0].lastIndexOf(source);
    return moved(
      findingFrom(
        text,
        [
          [0, match.index],
          [to, end],
        ],
        {
          cue: { start: cueAt, end: cueAt + cue.length },
          source: { start: sourceAt, end: sourceAt + source.length },
          class: "speech",
          act: "say",
          confidence: 0.85,
        },
      ),
      start,
    );
  }
  return undefined;
}
