import { outer, type Row } from "./rows.js";

export const json: readonly Row[] = [
  [
    "items that only claim a length",
    () => `{"version":"https://jsonfeed.org/version/1","items":{"length":4294967295}}`,
  ],
  ["half a million nulls", () => `{"items":[${"null,".repeat(500_000)}{"title":"Last"}]}`, ["Last"]],
  ["half a million empty items", () => `{"items":[${"{},".repeat(500_000)}{"title":"Last"}]}`, ["Last"]],
  [
    "arrays 100,000 deep",
    () => `{"items":[{"title":"First","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}]}`,
    ["First"],
  ],
  [
    "__proto__ everywhere",
    () =>
      `{"__proto__":{"polluted":1},"items":[{"title":"First","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`,
    ["First"],
  ],
  [
    "everything of the wrong type",
    () =>
      `{"version":{},"title":[],"authors":"x","items":[{"id":{},"url":[],"title":{},"tags":"x","authors":[1,null],"attachments":{"length":9},"date_published":{},"image":[]},{"title":"Last"}]}`,
    ["Last"],
  ],
  ["methods for strings", () => `{"items":[{"title":"First","id":{"toString":"x","valueOf":1}}]}`, ["First"]],
  [
    "200,000 authors",
    () =>
      `{"items":[{"title":"First","authors":[${Array.from({ length: 100_000 }, (_, index) => `{"name":"${index}"}`).join(",")}]}]}`,
    ["First"],
  ],
  ["200,000 tags", () => `{"items":[{"title":"First","tags":[${'"a",'.repeat(200_000)}"b"]}]}`, ["First"]],
  [
    "numbers beyond numbers",
    () => `{"items":[{"title":"First","id":1e400,"date_published":-1e999}]}`,
    ["First"],
  ],
  [
    "half characters",
    () => String.raw`{"items":[{"title":"First","content_text":"\ud800\udfff\ud800"}]}`,
    ["First"],
  ],
  [
    "a feed that breaks off",
    () => `{"version":"https://jsonfeed.org/version/1","items":[{"title":"First"},{"ti`,
    ["First"],
  ],
  ["an item that is broken", () => `{"items":[{"title":"First"},{"title":Middle},{"title":"Last"}]}`, outer],
  ["one object after another", () => `{"items":[]}`.repeat(100_000)],
];
