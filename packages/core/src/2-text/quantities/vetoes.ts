import { clock, date, year } from "./date-vetoes.js";
import { identifier } from "./identifier-veto.js";
import { address, label, listMark, partOfName, pronoun } from "./label-vetoes.js";
import type { Veto } from "./veto.js";

export type { Vetoed } from "./veto.js";

/** In order; the first that speaks takes the number out. */
export const vetoes: readonly Veto[] = [
  partOfName,
  clock,
  date,
  year,
  identifier,
  label,
  address,
  pronoun,
  listMark,
];
