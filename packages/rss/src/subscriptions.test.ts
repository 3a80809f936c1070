import { expect, test } from "vitest";
import { parseOpml } from "./opml.js";
import { listSubscriptions } from "./subscriptions.js";

const list = (...outlines: readonly string[]): string =>
  `<opml version="2.0"><head><title>Ports</title></head><body>${outlines.join("")}</body></opml>`;

test("feeds come flat, with every folder and category they stand in", () => {
  const feed = `<outline text="Tides" xmlUrl="https://l.example/t" htmlUrl="https://l.example/" category="/News/Sea, ferries"/>`;
  const { feeds } = listSubscriptions(
    parseOpml(list(`<outline text="Ports"><outline title="North">${feed}</outline></outline>`, feed)),
  );
  expect(feeds).toEqual([
    {
      url: "https://l.example/t",
      title: "Tides",
      site: "https://l.example/",
      folders: [["Ports", "North"], ["News", "Sea"], ["ferries"]],
    },
  ]);
});

test("further lists and sites without a feed stand apart", () => {
  const opml = parseOpml(
    list(
      `<outline type="LINK" text="More" url=" https://l.example/more.opml "/>`,
      `<outline text="Old export" url="https://l.example/rss"/>`,
      `<outline htmlUrl="https://l.example/"/>`,
      `<outline type="include"/>`,
      `<outline text="Empty" type="rss" xmlUrl=""/>`,
    ),
  );
  expect(listSubscriptions(opml)).toEqual({
    feeds: [{ url: "https://l.example/rss", title: "Old export", folders: [] }],
    lists: [{ url: "https://l.example/more.opml", title: "More" }],
    sites: [{ url: "https://l.example/" }],
  });
});

test("documents one after another are one list", () => {
  const opml = parseOpml(
    ["a", "b"].map((name) => list(`<outline text="${name}" xmlUrl="https://l.example/${name}"/>`)).join("\n"),
  );
  expect(listSubscriptions(opml).feeds.map(({ url }) => url)).toEqual([
    "https://l.example/a",
    "https://l.example/b",
  ]);
});
