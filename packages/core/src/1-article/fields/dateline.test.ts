import { describe, expect, test } from "vitest";
import { read } from "../../reader.js";

const story =
  "The harbour board closed the north pier after a survey found cracks in eleven of its forty pillars, and the ferry to Lowen Island will leave from the south quay until the spring.\n\nShopkeepers on the quay said they had seen fewer visitors since the closing, and asked the council for a lower rent until the work is done.";

function readFiled(head: string, above = "") {
  return read(`Harbour Board Closes North Pier as Cracks Are Found\n\n${above}${head}${story}`).article;
}

describe("the dateline of a press release", () => {
  test.each([
    ["ROTTERDAM, the Netherlands, October 30, 2025 — ", "ROTTERDAM, the Netherlands, October 30, 2025"],
    ["NEW YORK, Oct. 30, 2025 /PRNewswire/ -- ", "NEW YORK, Oct. 30, 2025 /PRNewswire/"],
    ["LONDON, October 30, 2025 (GLOBE NEWSWIRE) -- ", "LONDON, October 30, 2025 (GLOBE NEWSWIRE)"],
    ["Stoke-on-Trent, 30 October 2025 – ", "Stoke-on-Trent, 30 October 2025"],
    ["PARIS,  October 30, 2025: ", "PARIS,  October 30, 2025"],
  ])("%s", (head, dateline) => {
    const { published, dateline: found } = readFiled(head);
    expect(found?.value).toBe(dateline);
    expect(published).toMatchObject({ value: "2025-10-30", precision: "day", rule: "dateline-date" });
  });

  test.each([
    ["a sentence that begins with a day", "On Thursday, October 30, 2025 — a cold day — all was quiet. "],
    ["a weekday", "Thursday, October 30, 2025 — "],
    ["words that lead to a date", "Since October 30, 2025 – the first storm – nothing sails. "],
    ["a day that is none", "OSBY, February 30, 2025 — "],
  ])("%s is no dateline with a date", (_name, head) => {
    expect(readFiled(head).published.value).toBeUndefined();
  });

  test("a date printed below the headline counts for more", () => {
    const { published } = readFiled("OSBY, October 30, 2025 — ", "Published 31 October 2025\n\n");
    expect(published).toMatchObject({ value: "2025-10-31", rule: "published-line" });
  });
});
