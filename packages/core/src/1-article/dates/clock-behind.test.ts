import { expect, test } from "vitest";
import { readArticle } from "../../reader.js";

const story =
  "The footbridge at Mill Lane closed on Monday after divers found two cracked pillars below the water line, the council said in a notice on its website.";
const published = (line: string) =>
  readArticle(
    `Footbridge closes until spring\n\nBy Kim Osei\n\n${line}\n\n${story}\n\n${story.replace("Monday", "Friday")}`,
  ).article.published;

test.each([
  ["3 March 2026, 23:48 BST", "2026-03-03T23:48:00+01:00"],
  ["Published: March 3, 2026 at 11.48 pm GMT", "2026-03-03T23:48:00Z"],
  ["Tue 3 Mar 2026  12:05 am EST", "2026-03-03"],
  ["Tue 3 Mar 2026 12:05 a.m. EST", "2026-03-03T00:05:00-05:00"],
  ["3 March 2026, 23:48", "2026-03-03"],
  ["3 March 2026, 23:48 IST", "2026-03-03"],
])("%s", (line, value) => {
  expect(published(line).value).toBe(value);
});

test("its place holds the clock too", () => {
  expect(published("3 March 2026, 23:48 BST").candidates[0]?.evidence).toMatchObject({
    span: { text: "3 March 2026, 23:48 BST" },
  });
});
