/** One of our pages: its text and what must be read from it. */
export interface ExpectedPage {
  readonly text: string;
  /** "kind> words", pieces of a joined paragraph with " + " between. */
  readonly blocks: readonly string[];
  readonly fields: readonly (readonly [string, string])[];
  readonly issues: readonly string[];
  readonly quotes: readonly { readonly kind: string; readonly speaker: string; readonly content: string }[];
}

/**
 * Reads the form the pages are written in. `# …` says what the page is for, `@field value` what a field must be,
 * `kind> words` is a line of the page and the block it must become, `+ words` a further line of the same block,
 * `quote> kind | speaker | words` a quote that must be found (`-` for any speaker or none).
 */
export function parsePage(source: string): ExpectedPage {
  const lines: string[] = [];
  const blocks: string[] = [];
  const fields: [string, string][] = [];
  const issues: string[] = [];
  const quotes: { kind: string; speaker: string; content: string }[] = [];
  for (const line of source
    .split("\n")
    .filter((candidate) => candidate !== "" && !candidate.startsWith("# "))) {
    const field = /^@(?<name>\w+) ?(?<value>.*)$/u.exec(line)?.groups;
    const block = /^(?<kind>\w+)> (?<words>.*)$/u.exec(line)?.groups;
    if (field?.["name"] === "issue") issues.push(field["value"] ?? "");
    else if (field?.["name"] === "undated") fields.push(["published", "undated"]);
    else if (field !== undefined) fields.push([field["name"] ?? "", field["value"] ?? ""]);
    else if (line.startsWith("+ ")) {
      lines.push(line.slice(2));
      blocks[blocks.length - 1] += ` + ${line.slice(2)}`;
    } else if (block?.["kind"] === "quote") {
      const [kind = "", speaker = "", content = ""] = (block["words"] ?? "").split(" | ");
      quotes.push({ kind, speaker, content });
    } else if (block !== undefined) {
      lines.push(block["words"] ?? "");
      blocks.push(line);
    } else throw new Error(`A line of a page is in no known form: ${line}`);
  }
  return { text: lines.join("\n\n"), blocks, fields, issues, quotes };
}
