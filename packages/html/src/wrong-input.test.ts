import { describe, expect, test } from "vitest";
import { fromHtml } from "./index.js";
import { labelSelected, select } from "./select/index.js";

const wrong = (value: unknown) => value as never;

describe("fromHtml refuses", () => {
  test.each([
    [undefined, "fromHtml() takes a string or bytes; it was given undefined."],
    [{ html: "<p>Low tide" }, "it was given an object (Object)."],
    [[60, 112, 62], "it was given an object (Array)."],
  ])("%o, which is no page", (html, message) => {
    expect(() => fromHtml(wrong(html))).toThrow(
      expect.objectContaining({
        name: "OnrecordError",
        code: "not-text",
        message: expect.stringContaining(message),
      }),
    );
  });

  test.each([
    [{ url: 5 }, 'The option "url" of fromHtml() takes a string; it was 5.'],
    [{ url: new URL("https://pier.example/") }, "an object (URL). Give its href."],
    [{ retrievedAt: "today" }, "an ISO 8601 date"],
    [{ contentType: 1252 }, '"contentType"'],
    [{ uri: "https://pier.example/" }, 'no option "uri". Options: url, retrievedAt, contentType.'],
    [null, "The options of fromHtml() are an object; they were null."],
    ["https://pier.example/", "The options of fromHtml() are an object"],
  ])("the options %o", (options, message) => {
    expect(() => fromHtml("<p>Low tide.", wrong(options))).toThrow(
      expect.objectContaining({ code: "bad-option", message: expect.stringContaining(message) }),
    );
  });

  test("no option that is left open", () => {
    expect(fromHtml("<p>Low tide.", wrong({ url: undefined })).text).toContain("Low tide.");
  });

  test("a Buffer is bytes", () => {
    expect(fromHtml(Buffer.from("<p>Low tide.")).text).toContain("Low tide.");
  });
});

test.each([
  ["select", () => select(wrong(undefined))],
  ["labelSelected", () => labelSelected("ads", wrong(5), { kind: "other", inBody: false })],
])("%s refuses what is no selector", (_name, call) => {
  expect(call).toThrow(expect.objectContaining({ code: "bad-option" }));
});
