const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
const european = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/u;
const plain = /^\d*\.?\d+$/u;
const decimalComma = /^\d{1,3},\d{1,2}$/u;

/** Longer digits than this are a number of something else: an account, a hash. */
const longestFigure = 40;

/** The worth of a written figure; absent for "192.168.1.2", "22,24,26" and longer things. */
export function figureValue(written: string): number | undefined {
  if (written.length > longestFigure) return undefined;
  const text = written.normalize("NFKC");
  if (plain.test(text)) return Number(text);
  if (grouped.test(text) || indian.test(text)) return Number(text.replaceAll(",", ""));
  if (european.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (decimalComma.test(text)) return Number(text.replace(",", "."));
  return undefined;
}
