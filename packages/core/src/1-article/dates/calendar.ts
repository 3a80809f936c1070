const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isRealDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : monthLengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days since 1970, for the difference of two. */
export function dayNumber(value: string): number {
  const [year = 0, month = 1, date = 1] = value.slice(0, 10).split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** 0 is Sunday. Sakamoto's method: no clock, no time zone. */
export function weekdayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return (counted + leaps + (shifts[month - 1] ?? 0) + date) % 7;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
