const shape =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]\s{0,2}(?<clock>\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s{0,2}(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2}))?/u;

/** A date of the markup as ISO 8601, or the words as they came, for the date court to read. */
export function asIsoDate(value: string | undefined): string | undefined {
  const words = value?.trim();
  if (words === undefined || words === "") return undefined;
  const groups = shape.exec(words)?.groups;
  if (groups !== undefined) return fromGroups(groups);
  const short = compact.exec(words)?.groups;
  if (short !== undefined && Number(short["month"]) <= 12)
    return `${short["year"]}-${short["month"]}-${short["day"]}`;
  if (/^\d{10}(?:\d{3})?$/u.test(words)) return fromEpoch(Number(words));
  return fromMailDate(words) ?? words;
}

function fromGroups(groups: Readonly<Record<string, string | undefined>>): string {
  const { day = "", clock, zone } = groups;
  if (clock === undefined || zone === undefined)
    return clock === undefined ? day : `${day}T${seconds(clock)}`;
  const offset = /^(?:Z|UTC|GMT)$/iu.test(zone)
    ? "Z"
    : zone.includes(":")
      ? zone
      : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${day}T${seconds(clock)}${offset}`;
}

function seconds(clock: string): string {
  return clock.length === 5 ? `${clock}:00` : clock;
}

function fromEpoch(value: number): string {
  const date = new Date(value > 1e11 ? value : value * 1000);
  return date.toISOString().replace(".000Z", "Z");
}

const mailDate = /^(?:[a-z]{3},\s)?\d{1,2}\s[a-z]{3}\s\d{4}\s\d{2}:\d{2}(?::\d{2})?\s(?:GMT|UTC|[+-]\d{4})/iu;

/** "Tue, 03 Mar 2020 10:00:00 GMT": a zone is given, so no clock of the reader's has a say. */
function fromMailDate(words: string): string | undefined {
  if (!mailDate.test(words)) return undefined;
  const time = Date.parse(words);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(".000Z", "Z");
}
