import { expect, test } from "vitest";
import { creditStart } from "./split-credits.js";

const creditOf = (text: string): string | undefined => {
  const at = creditStart(text);
  return at === undefined ? undefined : text.slice(at);
};

test("a credit behind the words of a caption", () => {
  expect(creditOf("The ferry leaves the quay. Photo: Ana Roe")).toBe("Photo: Ana Roe");
  expect(creditOf("Die Fähre am Kai (Foto: Ana Roe/dpa)")).toBe("(Foto: Ana Roe/dpa)");
  expect(creditOf("Die Fähre am Kai © Ana Roe")).toBe("© Ana Roe");
  expect(creditOf("The ferry leaves the quay. Ana Roe/AP")).toBe("Ana Roe/AP");
  expect(creditOf("The ferry leaves the quay.  Getty Images")).toBe("Getty Images");
  expect(creditOf("Getty Images")).toBe("Getty Images");
});

test("words that are no credit", () => {
  expect(creditOf("Photographs of the harbour hang in the hall.")).toBeUndefined();
  expect(creditOf("The ferry leaves the quay. The mayor waves.")).toBeUndefined();
  expect(creditOf("A photo of the quay by the lake")).toBeUndefined();
});
