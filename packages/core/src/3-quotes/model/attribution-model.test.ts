import { expect, test } from "vitest";
import { createReader } from "../../reader.js";
import { english, fastEnglish } from "../../language/en/index.js";
import { readDocument } from "../../2-text/read-document.js";
import { toPage } from "../../0-page/to-page.js";
import { readArticle } from "../../1-article/read-article.js";
import { createTrace } from "../../trace.js";
import { quoteModelData } from "../../language/en/quote-model.generated.js";
import { createQuoteModel } from "./quote-model.js";
import { readAttributions } from "./read-labels.js";

const paragraph = (text: string): string =>
  `Ferry line to close in May\n\n${text}\n\nThe line opened in 1987.\n`;
const reader = createReader();

function quotesOf(text: string, use = reader): readonly string[] {
  return use
    .read(paragraph(text))
    .quotes.map(
      ({ source, cue, content }) =>
        `${source.map((span) => span.text).join(" + ")} | ${cue?.text ?? ""} | ${content.map((span) => span.text).join(" + ")}`,
    );
}

test.each([
  [
    "The harbour board said the ferry would stop running in May.",
    "The harbour board | said | the ferry would stop running in May",
  ],
  [
    "“We have no money left,” said Kim Osei, who runs the line.",
    "Kim Osei, who runs the line | said | “We have no money left,”",
  ],
  [
    "The ferry has lost money for ten years, according to the report.",
    "the report | according to | The ferry has lost money for ten years",
  ],
])("%s", (text, expected) => {
  expect(quotesOf(text).map((quote) => quote.replace(/\.$/u, ""))).toContain(expected);
});

test("a near miss: nobody says anything", () => {
  expect(quotesOf("The ferry left the harbour at noon and came back at six.")).toEqual([]);
});

test("odd spacing does not change what is found", () => {
  const [quote] = quotesOf("The harbour  board\u00a0said   the ferry would stop.");
  expect(quote).toContain("said");
});

test("the fast setting finds the plain cases too", () => {
  const fast = createReader({ use: [fastEnglish] });
  expect(quotesOf("The harbour board said the ferry would stop running in May.", fast)).toHaveLength(1);
});

test("each quote has a confidence, and the model's name where the model found it", () => {
  const { quotes } = reader.read(paragraph("The harbour board said the ferry would stop running in May."));
  expect(quotes[0]?.rule).toBe("attribution-model");
  expect(quotes[0]?.confidence).toBeGreaterThan(0.6);
});

test("reference outputs: the shipped weights answer as when they were packed", async () => {
  const text = paragraph(
    "“The pumps are older than I am,” said Kim Osei, who runs the line. “They will not last the winter.” " +
      "The harbour board believes that repairs would cost $2.4 million, according to a report released Thursday, " +
      "and Mayor Ines Boateng has promised to ask the state for help. She did not say when.",
  );
  const found = reader
    .read(text)
    .quotes.filter(({ rule }) => rule === "attribution-model")
    .map(({ source, cue, content, confidence }) => ({
      source: source.map((span) => span.text),
      cue: cue?.text,
      content: content.map((span) => span.text),
      confidence: Math.round(confidence * 100) / 100,
    }));
  await expect(JSON.stringify(found, undefined, 2)).toMatchFileSnapshot("fixtures/reference-outputs.json");
});

test("plain JavaScript and WebAssembly give the same chances", () => {
  const page = toPage(paragraph("“We stop,” Osei said on Friday, adding that the board had agreed."), {});
  const language = english.language;
  const { article } = readArticle(page, {
    parsers: [],
    blockRules: [],
    language,
    trace: createTrace(page.text, false),
  });
  const plain = createQuoteModel(quoteModelData, { plain: true });
  const quick = createQuoteModel(quoteModelData);
  for (const block of readDocument(page.text, article, language).blocks)
    expect(plain.score(block).chances()).toEqual(quick.score(block).chances());
});

test("a text that is one quote, every word a cue, and thousands of quotes are read in time", () => {
  const model = createQuoteModel(quoteModelData);
  for (const text of [
    `“${"the line will close and ".repeat(4000)}”`,
    "said ".repeat(20_000),
    "“We stop,” she said, and he said that it would. ".repeat(2000),
  ]) {
    const page = toPage(text, {});
    const { language } = english;
    const { article } = readArticle(page, {
      parsers: [],
      blockRules: [],
      language,
      trace: createTrace(text, false),
    });
    const [block] = readDocument(text, article, language).blocks;
    if (block === undefined) continue;
    const before = performance.now();
    readAttributions(model.score(block));
    expect(performance.now() - before).toBeLessThan(8000);
  }
});
