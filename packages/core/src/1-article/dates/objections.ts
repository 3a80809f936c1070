import { dayNumber, weekdayOf } from "./calendar.js";
import type { DateClaim } from "./claim.js";
import type { BareMonth } from "./months-in-text.js";

export interface Circumstances {
  readonly claims: readonly DateClaim[];
  readonly months: readonly BareMonth[];
  readonly retrievedAt: string | undefined;
}

/** News drops the year of a month that is near; one this far off would have had it. */
const farMonths = 8;
const firstYear = "1600";

/** What speaks against a date; none where it may hold. */
export function objectionsTo(claim: DateClaim, circumstances: Circumstances): readonly string[] {
  const { claims, months, retrievedAt } = circumstances;
  return [
    ...weekday(claim),
    ...(claim.value < firstYear ? ["too-early"] : []),
    ...(retrievedAt !== undefined && isAfter(claim.value, retrievedAt) ? ["after-retrieval"] : []),
    ...(claim.rule === "masthead-date" ? mastheadObjections(claim, claims, months) : (claim.against ?? [])),
  ];
}

function weekday({ value, weekday: named }: DateClaim): readonly string[] {
  return named !== undefined && value.length >= 10 && weekdayOf(value) !== named ? ["weekday-disagrees"] : [];
}

/** A day later than the retrieval is allowed: zones. */
function isAfter(value: string, retrievedAt: string): boolean {
  const day = value.slice(0, 10);
  const limit = retrievedAt.slice(0, 10);
  if (day.slice(0, limit.length) <= limit.slice(0, day.length)) return false;
  return day.length < 10 || dayNumber(day) - dayNumber(limit) > 1;
}

/** The day a page was shown on is the day of the piece only where nothing in the text says otherwise. */
function mastheadObjections(
  claim: DateClaim,
  claims: readonly DateClaim[],
  months: readonly BareMonth[],
): readonly string[] {
  const year = claims.find((other) => other.rule === "copyright-year")?.value;
  const others = claims.filter(
    (other) => other !== claim && other.value.length >= 10 && other.weight > claim.weight,
  );
  const against = [
    ...(year !== undefined && !claim.value.startsWith(year) ? [`copyright-year-${year}`] : []),
    ...(others.some((other) => other.value.slice(0, 10) !== claim.value) ? ["another-date-is-printed"] : []),
    ...farMonthsOf(claim, months),
  ];
  const beside = claim.against ?? [];
  return against.length > 0 || beside.includes("beside-weather") ? [...beside, ...against] : [];
}

function farMonthsOf(claim: DateClaim, months: readonly BareMonth[]): readonly string[] {
  const here = Number(claim.value.slice(5, 7));
  const reasons = months.flatMap(({ month, sense }) => {
    const distance = sense === "past" ? (here - month + 12) % 12 : (month - here + 12) % 12;
    const name = String(month).padStart(2, "0");
    return distance >= farMonths ? [`text-has-month-${name}-as-${sense}-${distance}-months-off`] : [];
  });
  return [...new Set(reasons)];
}
