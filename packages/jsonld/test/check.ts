import { cpSync, existsSync, mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface Finding {
  readonly code: string;
  readonly at: string;
  readonly message: string;
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly Finding[];
  readonly stats: Readonly<Record<string, number>>;
}

interface Options {
  readonly profile: "embed" | "record";
  readonly absent: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly script?: boolean;
  readonly vocab?: readonly unknown[];
}

export type Check = (source: string, options: Options) => Promise<Verdict>;

const root = fileURLToPath(new URL("../../../", import.meta.url));
const tools = `${root}../shared/tools/jsonld`;

/** The strict checker that lives beside the repository, or nothing where it is not at hand. */
export async function loadCheck(): Promise<Check | undefined> {
  if (!existsSync(`${tools}/check-jsonld.mjs`)) {
    process.stdout.write("skipped: JSON-LD acceptance check, ../shared/tools/jsonld is not there\n");
    return undefined;
  }
  // It imports the npm package `jsonld`, so it runs from a place where that is found.
  const here = `${root}node_modules/.cache/check-jsonld`;
  mkdirSync(here, { recursive: true });
  cpSync(tools, here, { recursive: true, force: true });
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(`${here}/check-jsonld.mjs`).href);
  return (module as { readonly checkJsonld: Check }).checkJsonld;
}

/** The terms of our own, in the form the checker takes. */
export const vocabulary = {
  prefix: "rec",
  ns: "https://w3id.org/onrecord/ns#",
  classes: {},
  props: {
    confidence: { d: ["oa:Annotation"], r: ["xsd:decimal"], min: 0, max: 1 },
    order: { d: ["schema:Person", "schema:Organization"], r: ["xsd:integer"], min: 1, max: 1000 },
  },
} as const;
