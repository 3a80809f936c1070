// Prints how well the labels cover the truth: the share of its words that stand in lines labelled body.
import { load } from "./build.mjs";
import { labelledPages } from "./pages.mjs";

const data = process.argv[2] ?? new URL("../../../../shared/data", import.meta.url).pathname;
const source = await load("./entry.ts");
const count = (text) => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).length;
for (const set of ["fundus", "newspaper4k", "wcxb"]) {
  let [pages, lines, covered, unknown] = [0, 0, 0, 0];
  const kinds = {};
  const poor = [];
  for (const page of labelledPages(data, [set], source)) {
    pages++;
    lines += page.collected.lines.length;
    let words = 0;
    page.collected.lines.forEach((line, index) => {
      if (page.body[index] === 1 || page.kind[index] === "standfirst") words += count(line.text);
      if (page.body[index] === -1) unknown++;
      const kind = page.kind[index] ?? `body ${page.body[index]}`;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    });
    const share = words / Math.max(1, count(page.truth.body));
    covered += Math.min(1, share);
    if (share < 0.8) poor.push(`${page.id}:${share.toFixed(2)}`);
  }
  console.log(
    set,
    { pages, lines, covered: covered / pages, unknown, kinds, poor: poor.length },
    poor.slice(0, 30).join(" "),
  );
}
