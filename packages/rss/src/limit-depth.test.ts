import { expect, test } from "vitest";
import { limitDepth } from "./limit-depth.js";

test("what people write stays as it is", () => {
  const html = `<ul>${"<li><p>A <b>b</b><br>".repeat(400)}</ul>${"<div><p>C</div>".repeat(400)}`;
  expect(limitDepth(html)).toBe(html);
});

test("tags beyond all depth go, words stay", () => {
  const limited = limitDepth(`${"<div>x".repeat(300)}${"</div>".repeat(300)}<p>Last</p>`);
  expect(limited.match(/<div>/gu)?.length).toBe(100);
  expect(limited.match(/x/gu)?.length).toBe(300);
  expect(limited.endsWith("<p>Last</p>")).toBe(true);
});

test("tags that close nothing go where there are many", () => {
  expect(limitDepth("</b>x".repeat(200))).toBe("x".repeat(200));
});
