// Times against gold: TempEval-3 measures for news, and cases of Microsoft's English specification.

const day = 86_400_000;
const at = (year, month = 1, date = 1) => {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getTime();
};

/** The half-open interval a TIMEX3 value names, in milliseconds; undefined where it names none. */
export function intervalOf(value) {
  const part = /^(?<day>\d{4}-\d{2}-\d{2})T(?<part>MO|AF|EV|NI|DT)$/u.exec(value)?.groups;
  if (part !== undefined) {
    const [from, to] = { MO: [0, 12], AF: [12, 18], EV: [18, 24], NI: [20, 28], DT: [6, 18] }[part.part];
    const start = Date.parse(part.day);
    return [start + from * 3_600_000, start + to * 3_600_000];
  }
  const clock = /^(?<day>\d{4}-\d{2}-\d{2})T(?<h>\d{2})(?::(?<m>\d{2}))?(?::(?<s>\d{2}))?Z?$/u.exec(
    value,
  )?.groups;
  if (clock !== undefined) {
    const start =
      Date.parse(clock.day) +
      (Number(clock.h) * 3600 + Number(clock.m ?? 0) * 60 + Number(clock.s ?? 0)) * 1000;
    return [start, start + (clock.s !== undefined ? 1000 : clock.m !== undefined ? 60_000 : 3_600_000)];
  }
  return calendarInterval(value);
}

function calendarInterval(value) {
  const groups =
    /^(?:(?<c>\d{2})(?:XX)?|(?<e>\d{3})X?|(?<y>\d{4})(?:-(?:Q(?<q>[1-4])|H(?<h>[12])|(?<s>SP|SU|FA|WI)|W(?<w>\d{2})(?<we>-WE)?|(?<m>\d{2})(?:-(?<d>\d{2}))?))?)$/u.exec(
      value,
    )?.groups;
  if (groups === undefined) return undefined;
  if (groups.c !== undefined) return [at(groups.c * 100), at(groups.c * 100 + 100)];
  if (groups.e !== undefined) return [at(groups.e * 10), at(groups.e * 10 + 10)];
  const year = Number(groups.y);
  const months = (month, count) => [at(year, month), at(year, month + count)];
  if (groups.q !== undefined) return months(groups.q * 3 - 2, 3);
  if (groups.h !== undefined) return months(groups.h * 6 - 5, 6);
  if (groups.s !== undefined) return months({ SP: 3, SU: 6, FA: 9, WI: 12 }[groups.s], 3);
  if (groups.w !== undefined) {
    const fourth = at(year, 1, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (groups.w - 1) * 7 * day;
    return groups.we === undefined ? [monday, monday + 7 * day] : [monday + 5 * day, monday + 7 * day];
  }
  if (groups.d !== undefined) return [at(year, groups.m, groups.d), at(year, groups.m, groups.d) + day];
  return groups.m !== undefined ? months(Number(groups.m), 1) : months(1, 12);
}

/** Instants without their zone: the gold has none. */
function instant(text) {
  if (text === undefined) return undefined;
  return Date.parse(text.length > 10 ? `${text.replace(/(?:Z|[+-]\d\d:\d\d)$/u, "")}Z` : text);
}

/**
 * Strict and value F1 and interval recall, each prediction used once.
 * @param {{ gold: { range: [number, number], value: string }[], times: readonly object[] }[]} documents
 */
export function scoreNewsTimes(documents) {
  const sums = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, intervals: 0, same: 0 };
  for (const { gold, times } of documents) {
    sums.gold += gold.length;
    sums.found += times.length;
    const used = new Set();
    for (const wanted of gold) countOne(wanted, times, used, sums);
  }
  const f1 = (right) => (2 * right) / (sums.gold + sums.found || 1);
  return {
    strict: f1(sums.strict),
    relaxed: f1(sums.relaxed),
    value: f1(sums.value),
    interval: sums.same / (sums.intervals || 1),
  };
}

function countOne(wanted, times, used, sums) {
  const interval = intervalOf(wanted.value);
  if (interval !== undefined) sums.intervals++;
  const shared = (time) =>
    Math.min(time.span.end, wanted.range[1]) - Math.max(time.span.start, wanted.range[0]);
  const [best] = times
    .filter((time) => !used.has(time) && shared(time) > 0)
    .sort((one, other) => shared(other) - shared(one));
  if (best === undefined) return;
  used.add(best);
  sums.relaxed++;
  if (best.span.start === wanted.range[0] && best.span.end === wanted.range[1]) sums.strict++;
  if (best.timex === wanted.value) sums.value++;
  const found = [instant(best.start), instant(best.end)];
  if (interval !== undefined && found[0] === interval[0] && found[1] === interval[1]) sums.same++;
}

/** Whether a case of the specification is met: each time at its place with one of its values, and none besides. */
export function meetsCase({ expect }, times) {
  const wanted = expect.filter(({ values }) => values !== undefined);
  return (
    wanted.length === times.length &&
    wanted.every(
      (one, index) =>
        samePlace(one, times[index]) && one.values.some((value) => sameValue(value, times[index])),
    )
  );
}

function samePlace({ range, surface }, { span }) {
  if (range === undefined) return surface === undefined || span.text.toLowerCase() === surface;
  return span.start === range[0] && span.end === range[1];
}

function sameValue(value, time) {
  if (value.value === "not resolved") return value.type !== "set" || value.timex === time.timex;
  if (value.type === "set") return value.timex === time.timex;
  if (value.timex === time.timex) return true;
  if (value.type === "duration") return Math.abs(Number(value.value) - secondsOf(time.timex)) < 1;
  if (value.type === "time")
    return time.timex.includes(`T${value.value}`.slice(0, time.timex.length - time.timex.indexOf("T")));
  if (value.type === "timerange") return sameClock(value.start, time.start) && sameClock(value.end, time.end);
  const own = (text) => (text === undefined ? undefined : instant(text.replace(" ", "T")));
  if (value.value !== undefined) return own(value.value) === instant(time.start);
  return own(value.start) === instant(time.start) && own(value.end) === instant(time.end);
}

function sameClock(clock, time) {
  if (clock === undefined || time === undefined) return clock === time;
  return time.slice(11, 19) === clock || (clock === "23:59:59" && time.slice(11, 19) === "00:00:00");
}

const lengths = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, WE: 172_800 };

function secondsOf(timex) {
  let sum = 0;
  const [date = "", clock = ""] = timex.slice(1).split("T");
  for (const [, count, unit] of date.matchAll(/(\d+(?:\.\d+)?)(WE|[YMWD])/gu)) sum += count * lengths[unit];
  for (const [, count, unit] of clock.matchAll(/(\d+(?:\.\d+)?)([HMS])/gu))
    sum += count * { H: 3600, M: 60, S: 1 }[unit];
  return sum;
}
