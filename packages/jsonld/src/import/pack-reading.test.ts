import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "@onrecord/core";
import { readings } from "../../test/readings.js";
import { packReading } from "./pack-reading.js";
import { unpackReading } from "./unpack-reading.js";

test("a reading comes back equal", () => {
  fc.assert(
    fc.property(readings, (reading) => {
      expect(unpackReading(packReading(reading))).toEqual(reading);
    }),
  );
});

test("places whose words differ, places without words and odd values come back too", () => {
  const odd = {
    text: "\ud83d half \ufffd\u2028",
    places: [
      { start: 0, end: 2, text: "no" },
      { start: 0, end: 2 },
      { start: 0, end: 2, text: "\ud83d " },
      { start: 0, end: 1, text: "\ud83d", note: 1 },
    ],
    zero: -0,
    ["__proto__"]: null,
  };
  expect(unpackReading(packReading(odd as unknown as Reading))).toEqual(odd);
});

test("the words of a place are written once", () => {
  const reading = { text: "Kim Osei", place: { start: 0, end: 8, text: "Kim Osei" } } as unknown as Reading;
  expect(packReading(reading).match(/Osei/gu)).toHaveLength(1);
});
