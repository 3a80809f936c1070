import { expect, test } from "vitest";
import { complaintOf } from "./fuzz/check.js";

// `npm run fuzz` does the same for ten minutes.
test("2,000 hurt feeds are each read or refused, in time", () => {
  for (let seed = 1; seed <= 2_000; seed++) expect(complaintOf(seed), `seed ${seed}`).toBeUndefined();
}, 120_000);
