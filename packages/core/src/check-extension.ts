import type { FieldName } from "./0-page/page.js";
import { describeValue } from "./describe-value.js";
import { OnrecordError } from "./error.js";
import type { Extension } from "./extension.js";
import type { Language } from "./language/language.js";
import type { Extendable } from "./schema/extended-schema.js";

type Loose = Readonly<Record<string, unknown>>;

/** What each part of an extension is a list of: rules with this function, or something else. */
const parts: Readonly<Record<keyof Extension, string | undefined>> = {
  name: undefined,
  use: undefined,
  language: undefined,
  articleParsers: "accepts",
  blockRules: "label",
  quoteFinders: "find",
  quoteRefiners: "refine",
  speakerRules: "resolve",
  claimFinders: "find",
  claimRefiners: "refine",
  schemas: undefined,
  remove: undefined,
};
const fieldNames: Readonly<Record<FieldName, true>> = {
  headline: true,
  standfirst: true,
  eyebrow: true,
  dateline: true,
  section: true,
  language: true,
  publisher: true,
  copyright: true,
  url: true,
  canonicalUrl: true,
  paywalled: true,
  author: true,
  published: true,
  modified: true,
};
const extendable: Readonly<Record<keyof Extendable, true>> = {
  article: true,
  speaker: true,
  quote: true,
  claim: true,
};
const languageParts: readonly (keyof Language)[] = ["code", "article", "text", "quotes", "speakers"];
const readOptions = ["url", "retrievedAt", "trace", "minConfidence", "classes", "maxTextLength"];

/** Throws OnrecordError `bad-option` where `createReader` was given what it does not take. */
export function checkReaderOptions(options: object): void {
  if (!isObject(options))
    throw badOption(`The options of createReader() are an object; they were ${describeValue(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    if (name === "use") {
      if (value !== undefined && !Array.isArray(value))
        throw badOption(`The option "use" takes a list of extensions; it was ${describeValue(value)}.`);
      continue;
    }
    const cure = Object.hasOwn(parts, name)
      ? `It goes into an extension: createReader({ use: [{ name: "mine", ${name}: … }] }).`
      : readOptions.includes(name)
        ? `It goes to every reading: reader.read(text, { ${name}: … }).`
        : "Options: use.";
    throw badOption(`createReader() has no option "${name}". ${cure}`);
  }
}

/** Throws OnrecordError `bad-extension` for what would be passed over in silence, or fail where nobody sees why. */
export function checkExtension(extension: Extension, path: string): void {
  if (!isObject(extension))
    throw badExtension(`An extension is an object with a "name"; ${path} was ${describeValue(extension)}.`);
  if (!isName(extension.name))
    throw badExtension(`An extension is an object with a "name"; ${path} has none.`);
  const owner = `the extension "${extension.name}"`;
  for (const [part, value] of Object.entries(extension)) {
    if (!Object.hasOwn(parts, part))
      throw badExtension(
        `The extension "${extension.name}" has a part "${part}", which is none. Parts: ${Object.keys(parts).join(", ")}.`,
      );
    if (value === undefined || part === "name") continue;
    if (part === "language") checkLanguage(value, owner);
    else if (!Array.isArray(value))
      throw badExtension(`"${part}" of ${owner} is a list; it was ${describeValue(value)}.`);
    else if (part === "remove") checkNames(value, owner);
    else if (part !== "use")
      for (const [index, rule] of value.entries()) checkRule(rule, part, `${part}[${index}] of ${owner}`);
  }
}

function checkRule(rule: unknown, part: string, place: string): void {
  if (part === "schemas") {
    if (!isSchema(rule))
      throw badExtension(
        `${place} needs a name, "of" (${Object.keys(extendable).join(", ")}) and a zod object as "schema".`,
      );
    return;
  }
  const task = parts[part as keyof Extension] ?? "";
  if (!isObject(rule) || !isName(rule["name"]) || typeof rule[task] !== "function")
    throw badExtension(`${place} needs a name and a function "${task}".`);
  if (part === "articleParsers") checkFields(rule, rule["name"]);
}

/** A misspelled field would never be asked for. */
function checkFields({ fields, variants }: Loose, parser: string): void {
  for (const name of Object.keys(isObject(fields) ? fields : {}))
    if (!Object.hasOwn(fieldNames, name))
      throw badExtension(
        `The article parser "${parser}" reads a field "${name}", which is none. Fields: ${Object.keys(fieldNames).join(", ")}.`,
      );
  for (const variant of Array.isArray(variants) ? (variants as readonly unknown[]) : [])
    if (isObject(variant)) checkFields({ fields: variant["fields"] }, parser);
}

function checkLanguage(language: unknown, owner: string): void {
  const given: Loose = isObject(language) ? language : {};
  const missing = languageParts.filter((part) =>
    part === "code" ? !isName(given[part]) : !isObject(given[part]),
  );
  if (missing.length > 0)
    throw badExtension(
      `The language of ${owner} needs a "code", "article", "text", "quotes" and "speakers"; it lacks ${missing.join(", ")}.`,
    );
}

function checkNames(names: readonly unknown[], owner: string): void {
  for (const name of names)
    if (typeof name !== "string")
      throw badExtension(`"remove" of ${owner} holds names of rules; one was ${describeValue(name)}.`);
}

function isSchema(rule: unknown): boolean {
  return (
    isObject(rule) &&
    isName(rule["name"]) &&
    typeof rule["of"] === "string" &&
    Object.hasOwn(extendable, rule["of"]) &&
    isObject(rule["schema"]) &&
    isObject(rule["schema"]["shape"])
  );
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function badOption(message: string): OnrecordError {
  return new OnrecordError("bad-option", message);
}

function badExtension(message: string): OnrecordError {
  return new OnrecordError("bad-extension", message);
}
