import { read } from "@onrecord/core";
import { expect, test } from "vitest";
import { fromJsonLd, toNdjson } from "../src/index.js";

const reading = read("“We stop on Friday,” said Kim Osei.", { url: "https://ledger.example/a" });

test("writes one document a line, each of which comes back as its reading", () => {
  const lines = [...toNdjson([reading, reading])];
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line.indexOf("\n")).toBe(line.length - 1);
    expect(fromJsonLd(JSON.parse(line) as object)).toEqual(reading);
  }
});

test("makes a line when it is asked for", () => {
  let given = 0;
  const endless = (function* () {
    for (;;) {
      given++;
      yield reading;
    }
  })();
  const lines = toNdjson(endless);
  lines.next();
  lines.next();
  expect(given).toBe(2);
});
