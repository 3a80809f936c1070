import type { Page } from "../../0-page/page.js";
import type { ArticleWords } from "../words.js";
import { isoDay, isRealDay } from "./calendar.js";
import type { DateClaim } from "./claim.js";

const named = /\/(?<year>(?:19|20)\d{2})\/(?<month>\p{L}{3,9})\/(?<day>\d{1,2})(?:\/|$)/u;
const parted =
  /(?:^|[/_=-])(?<year>(?:19|20)\d{2})(?<mark>[/_-])(?<month>0[1-9]|1[0-2]|[1-9])\k<mark>(?<day>0[1-9]|[12]\d|3[01]|[1-9])(?:[/_.?-]|$)/u;
const solid =
  /(?:^|[/_=-])(?<year>20[0-4]\d|199\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:[/_.?-]|$)/u;
const month = /\/(?<year>(?:19|20)\d{2})[/-](?<month>0[1-9]|1[0-2])\//u;

/** "/2021/12/23/", "-20211223", "/2021/dec/23/": the date many addresses carry; "/2021/12/" gives the month. */
export function fromUrl(page: Page, words: ArticleWords): readonly DateClaim[] {
  const said = page.witnesses.find((witness) => witness.field === "canonicalUrl")?.value;
  const url = page.url ?? page.witnesses.find((witness) => witness.field === "url")?.value ?? said;
  const value = url === undefined ? undefined : dateIn(url.slice(0, 2000), words);
  if (value === undefined) return [];
  const isDay = value.length === 10;
  return [
    {
      value,
      precision: isDay ? "day" : "month",
      evidence: { from: "url" },
      rule: "url-date",
      weight: isDay ? 45 : 20,
      about: "published",
    },
  ];
}

function dateIn(url: string, words: ArticleWords): string | undefined {
  const byName = named.exec(url)?.groups;
  const number = words.months[byName?.["month"]?.toLowerCase() ?? ""];
  if (byName !== undefined && number !== undefined) return realDay(byName["year"], number, byName["day"]);
  const groups = (parted.exec(url) ?? solid.exec(url))?.groups;
  if (groups !== undefined) return realDay(groups["year"], Number(groups["month"]), groups["day"]);
  const bare = month.exec(url)?.groups;
  return bare === undefined ? undefined : `${bare["year"]}-${bare["month"]}`;
}

function realDay(year: string | undefined, month: number, day: string | undefined): string | undefined {
  return isRealDay(Number(year), month, Number(day)) ? isoDay(Number(year), month, Number(day)) : undefined;
}
