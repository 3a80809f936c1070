export interface CsvOptions {
  /** Begin with a byte-order mark, so that Excel reads the file as UTF-8. Default false. */
  readonly byteOrderMark?: boolean;
}

export type Cell = string | number | boolean | undefined;

/**
 * Rows as RFC 4180 has them: CRLF, quotation marks doubled, a header line. A cell that a spreadsheet would take for a
 * formula (it begins with = + - @, a tab or a carriage return) has an apostrophe put before it (OWASP, CSV injection);
 * numbers are left as they are.
 */
export function writeCsv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { byteOrderMark = false }: CsvOptions = {},
): string {
  const lines = [columns.join(",")];
  for (const row of rows) lines.push(row.map((cell) => writeCell(cell)).join(","));
  return `${byteOrderMark ? "\ufeff" : ""}${lines.join("\r\n")}\r\n`;
}

function writeCell(cell: Cell): string {
  if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
