// `npm run eval [-- --data FOLDER] [-- NAME…]`: scores what data is at hand, skips what is absent and says so,
// prints one table and writes it to eval/results/scores.json and scores.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = `${root}eval/results`;

/**
 * A score is a module with `title`, `needs` (paths under the data folder) and `score(data)`, which returns rows.
 * @typedef {{ measure: string, value: number | string, bar?: number | string, note?: string }} Row
 */
const names = [
  "html",
  "plain-text",
  "quotes",
  "speakers",
  "quantities",
  "times",
  "worth",
  "claims",
  "feeds",
  "german",
];

const { values, positionals } = parseArgs({ options: { data: { type: "string" } }, allowPositionals: true });
const data = values.data ?? `${root}../shared/data`;
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No score is named ${unknown.join(", ")}. Scores: ${names.join(", ")}\n`);
  process.exit(2);
}

/** @type {Record<string, { title: string, rows: readonly Row[] }>} */
const scores =
  positionals.length > 0 && existsSync(`${results}/scores.json`)
    ? JSON.parse(readFileSync(`${results}/scores.json`, "utf8"))
    : {};
for (const name of names) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const module = await import(`./${name}.score.mjs`);
  const absent = module.needs.filter((path) => !existsSync(`${data}/${path}`));
  if (absent.length > 0) {
    process.stdout.write(
      `\n${module.title}: skipped, there is no ${absent.join(", ")} under the data folder\n`,
    );
    continue;
  }
  const rows = await module.score(data);
  scores[name] = { title: module.title, rows };
  process.stdout.write(`\n${module.title}\n`);
  for (const row of rows)
    process.stdout.write(
      `  ${row.measure.padEnd(52)} ${show(row.value).padStart(10)}${row.bar === undefined ? "" : `   bar ${show(row.bar)}`}${row.note === undefined ? "" : `   ${row.note}`}\n`,
    );
}
mkdirSync(results, { recursive: true });
writeFileSync(`${results}/scores.json`, `${JSON.stringify(scores, null, 2)}\n`);
writeFileSync(`${results}/scores.md`, markdown(scores));
process.stdout.write("\nwrote eval/results/scores.json and eval/results/scores.md\n");

/** @param {number | string} value */
function show(value) {
  return typeof value === "number" ? value.toFixed(3) : value;
}

/** @param {typeof scores} all */
function markdown(all) {
  const parts = Object.values(all).map(({ title, rows }) => {
    const lines = rows.map(
      (row) =>
        `| ${row.measure} | ${show(row.value)} | ${row.bar === undefined ? "" : show(row.bar)} | ${row.note ?? ""} |`,
    );
    return `## ${title}\n\n| measure | value | bar | note |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
  });
  return `# Scores\n\nWritten by \`npm run eval\`.\n\n${parts.join("\n")}`;
}
