import { all, item, type Row } from "./rows.js";

const escaped = (html: string): string =>
  item(`<description>${html.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</description>`);

export const texts: readonly Row[] = [
  ["HTML 100,000 deep", () => escaped("<div>".repeat(100_000)), all],
  ["HTML with 200,000 attributes", () => escaped(`<a ${`href="x" `.repeat(200_000)}>`), all],
  ["100,000 links that never close", () => escaped(`<a href="x">`.repeat(100_000)), all],
  ["HTML of opening brackets", () => escaped("<".repeat(300_000)), all],
  ["HTML of half comments", () => escaped("<!--".repeat(200_000)), all],
  ["scripts inside scripts", () => escaped("<scr<script>ipt>alert(1)</scr</script>ipt>".repeat(20_000)), all],
  ["a style that never ends", () => escaped(`<style>${"a{b:c}".repeat(200_000)}`), all],
  ["200,000 sources for one image", () => escaped(`<img srcset="${"a.png 1x, ".repeat(100_000)}">`), all],
  ["a date of a million digits", () => item(`<pubDate>${"1".repeat(1_000_000)}</pubDate>`), all],
  ["a date of spaces and commas", () => item(`<pubDate>Mon${" ,".repeat(500_000)}</pubDate>`), all],
  ["an author of at-signs", () => item(`<author>${"@".repeat(1_000_000)}</author>`), all],
  ["an author of dots and words", () => item(`<author>${"a.".repeat(500_000)}</author>`), all],
  ["an author of parentheses", () => item(`<author>a@b.example ${"(".repeat(1_000_000)}</author>`), all],
  [
    "an address of a million steps",
    () => item(`<guid>http://a.example/${"../".repeat(600_000)}</guid>`),
    all,
  ],
  ["base64 that is none", () => item(`<content mode="base64">${"A".repeat(2_000_001)}</content>`), all],
];
