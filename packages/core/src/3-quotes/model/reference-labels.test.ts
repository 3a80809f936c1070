import { expect, test } from "vitest";
import { readDocument } from "../../2-text/read-document.js";
import { readArticle } from "../../1-article/read-article.js";
import { toPage } from "../../0-page/to-page.js";
import { english, fastEnglish } from "../../language/en/index.js";
import { createTrace } from "../../trace.js";
import { labels } from "./labels.js";

const texts = [
  "“The pumps are older than I am,” said Kim Osei, who runs the line. “They will not last the winter.”",
  "Repairs would cost $2.4 million, according to a report released Thursday by the harbour board.",
  "Mayor Ines Boateng, who has promised to ask the state for help, told reporters in Vellmar that she did not know when the money would come and that “nobody should expect a miracle.”",
  "Critics say the board has known of the leaks since 2011. Its chairman denies that.",
  "OSEI: We asked for new pumps three times.",
  "The ferry left the harbour at noon and came back at six with forty passengers and a dog.",
  "Neighbours of the yard were worried about the noise, and some accused the city of hiding its plans.",
];

test.each([
  ["full", english.language],
  ["fast", fastEnglish.language],
])("the shipped weights label texts as recorded: %s", async (name, language) => {
  const page = toPage(texts.join("\n\n"), {});
  const trace = createTrace(page.text, false);
  const { article } = readArticle(page, { parsers: [], blockRules: [], language, trace });
  const found = readDocument(page.text, article, language).blocks.map((block) => {
    const scored = language.quotes.model?.score(block);
    return Array.from(scored?.labels ?? [], (label, index) => {
      const word = scored?.attributes.tokens[index]?.text ?? "";
      return label === 0 ? word : `${word}/${labels[label]?.replaceAll(" ", "-")}`;
    }).join(" ");
  });
  expect(found).toHaveLength(texts.length);
  await expect(`${found.join("\n")}\n`).toMatchFileSnapshot(`fixtures/reference-labels-${name}.txt`);
});
