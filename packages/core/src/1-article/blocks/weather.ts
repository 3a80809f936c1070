import type { BlockRule } from "../rules.js";

const temperature =
  /^(?:\p{L}[\p{L} .,-]{0,40}[,:]?\s)?[-−+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[CF]?|º\s?[CF]?|[CF])(?:\s\p{L}[\p{L} ,.-]{0,40})?$/u;

/** "13.9 C", "Osby 41°F Cloudy": the weather a masthead shows. */
export const weather: BlockRule = {
  name: "weather",
  label: (line) =>
    line.text.length <= 90 && temperature.test(line.text) ? { kind: "weather", inBody: false } : undefined,
};
