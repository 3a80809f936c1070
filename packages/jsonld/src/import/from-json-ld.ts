import type { Issue, Reading } from "@onrecord/core";
import {
  listOf,
  mainArticle,
  OnrecordError,
  parseTolerantJson,
  readJsonLd,
  textOf,
  type Json,
  type JsonLdGraph,
  type JsonObject,
} from "@onrecord/core/json-ld";
import { readingSchema } from "@onrecord/core/schema";
import { buildArticle, finishArticle } from "./build-article.js";
import { createSpeakers } from "./build-speakers.js";
import { buildStatements } from "./build-statements.js";
import { createValues, isOfType, rule } from "./graph-values.js";
import { packedReadings } from "./packed-readings.js";
import { parseNQuads } from "./parse-n-quads.js";
import { scriptsOf } from "../tolerant/scripts-in.js";
import { createPlaces } from "./place-words.js";
import { unpackReading } from "./unpack-reading.js";

/**
 * The Reading a document holds. What `toJsonLd(reading, { profile: "record" })` and `toNQuads` write gives the same
 * Reading back. Any other NewsArticle, `embed` or a publisher's own, gives what it says: see `lostInEmbed`.
 *
 * `document` is the object, its JSON, N-Quads, a page with scripts, or a list of these. Nothing is fetched.
 */
export function fromJsonLd(document: unknown): Reading {
  const issues: Issue[] = [];
  const values = parse(document, issues);
  const packed = packedReadings(values);
  if (packed.length > 1)
    throw new OnrecordError(
      "several-readings",
      `The document holds ${packed.length} readings. Give fromJsonLd one of them at a time.`,
    );
  return packed[0] === undefined ? fromGraph(values, document, issues) : fromPacked(packed[0]);
}

/** The first line that is no comment starts with two names in angle brackets. */
const quads = /^\s*(?:#[^\n]*\n\s*)*(?:<[a-z][a-z\d+.-]*:[^\s<>]*>|_:\S+)\s*</iu;

function parse(document: unknown, issues: Issue[]): readonly unknown[] {
  const parts: readonly unknown[] = Array.isArray(document) ? document : [document];
  return parts.flatMap((part): readonly unknown[] => {
    if (typeof part !== "string") return [part];
    if (quads.test(part.slice(0, 5000))) return parseNQuads(part);
    return scriptsOf(part).map((script) => {
      const { value, repairs } = parseTolerantJson(script);
      if (repairs.length > 0 && value !== undefined)
        issues.push({
          code: "json-ld-repaired",
          message: `Broken JSON was mended: ${repairs.join(", ")}.`,
          rule,
        });
      return typeof value === "string" ? (parseTolerantJson(value).value ?? value) : (value ?? null);
    });
  });
}

function fromPacked(packed: string): Reading {
  let reading: unknown;
  try {
    reading = unpackReading(packed);
  } catch (cause) {
    throw new OnrecordError("broken-reading", "The reading in the document is cut off or changed: no JSON.", {
      cause,
    });
  }
  const verdict = readingSchema.safeParse(reading);
  if (verdict.success) return reading as Reading;
  const [first] = verdict.error.issues;
  throw new OnrecordError(
    "broken-reading",
    `The reading in the document is none by this version's schema: ${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`,
    { cause: verdict.error },
  );
}

function fromGraph(parsed: readonly unknown[], document: unknown, found: readonly Issue[]): Reading {
  // What is read is checked value by value.
  const graph = readJsonLd(parsed as readonly Json[], {
    maxScripts: Number.POSITIVE_INFINITY,
    maxObjects: Number.POSITIVE_INFINITY,
  });
  const main = mainArticle(graph);
  // One that says neither headline nor name is still the article, rather than a work that it cites.
  const article = main !== undefined && isNews(main) ? main : (graph.objects.find(isNews) ?? main);
  if (article === undefined)
    throw new OnrecordError(
      "not-json-ld",
      `There is no article in ${describe(document)}. What works: JSON-LD with a NewsArticle, its JSON, or N-Quads.`,
    );
  const body = textOf(article["articleBody"]) ?? "";
  const values = createValues(graph);
  const places = createPlaces(body);
  const read = buildArticle(article, values, places);
  const speakers = createSpeakers(values, places);
  const { quotes, claims } = buildStatements(article, { values, places, speakers });
  const text = places.text();
  return {
    schema: "1",
    text,
    article: finishArticle(read, text, body),
    speakers: speakers.all,
    quotes,
    claims,
    issues: [...found, ...graph.issues, ...issuesOf(article, graph)],
  };
}

function isNews(object: JsonObject): boolean {
  return listOf(object["@type"]).some(
    (type) => typeof type === "string" && /(?:Article|Posting)$/u.test(type),
  );
}

function describe(document: unknown): string {
  if (typeof document === "string") return `the text ${JSON.stringify(document.slice(0, 40))}`;
  if (typeof document !== "object" || document === null) return String(document);
  return Array.isArray(document)
    ? `a list of ${document.length}`
    : `an object of ${Object.keys(document).length}`;
}

function issuesOf(article: JsonObject, { objects }: JsonLdGraph): readonly Issue[] {
  const others = objects.filter(
    (object) =>
      (isOfType(object, "NewsArticle") || isOfType(object, "Article")) &&
      object["headline"] !== undefined &&
      object["headline"] !== article["headline"],
  );
  return [
    {
      code: "words-only",
      message: "The document does not hold the text: places are those of a text made of its words.",
      rule,
    },
    ...(others.length === 0
      ? []
      : [
          {
            code: "other-articles",
            message: `${others.length} more article(s) in the document were not read.`,
            rule,
          },
        ]),
  ];
}
