export { claimColumns, claimsToCsv, quoteColumns, quotesToCsv } from "./csv.js";
export type { CsvOptions } from "./write-csv.js";
