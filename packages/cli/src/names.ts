import type { Reading, Speaker } from "@onrecord/core";

/** What to call a speaker: the fullest name, or the words the page has for somebody unnamed. */
export function nameOf(speaker: Speaker): string {
  return speaker.name ?? speaker.description?.text ?? speaker.mentions[0]?.text ?? speaker.id;
}

/** Who they are, as far as the page says: role and affiliation. */
export function standingOf(speaker: Speaker): string {
  const role = speaker.role?.text;
  const affiliation = speaker.affiliation?.text;
  // "Council leader, Council": the role has said it.
  const said = affiliation !== undefined && role?.includes(affiliation) === true;
  const parts = [role, said ? undefined : affiliation].filter((part) => part !== undefined);
  if (!speaker.named) parts.unshift(speaker.kind === "group" ? "unnamed group" : `unnamed ${speaker.kind}`);
  return [...new Set(parts)].join(", ");
}

export const nobodyNamed = "nobody named";

export type Party = { readonly speaker: Speaker | undefined; readonly quotes: Reading["quotes"] };

/** Speakers with what they said, the most quoted first; quotes of nobody in particular last. */
export function partiesOf(reading: Reading): readonly Party[] {
  const groups = new Map<string | undefined, Reading["quotes"][number][]>();
  for (const quote of reading.quotes)
    groups.set(quote.speaker, [...(groups.get(quote.speaker) ?? []), quote]);
  const parties: Party[] = reading.speakers
    .map((speaker) => ({ speaker, quotes: groups.get(speaker.id) ?? [] }))
    .filter(({ quotes }) => quotes.length > 0)
    .sort((one, other) => other.quotes.length - one.quotes.length);
  const orphans = groups.get(undefined) ?? [];
  return orphans.length === 0 ? parties : [...parties, { speaker: undefined, quotes: orphans }];
}
