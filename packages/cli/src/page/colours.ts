import type { Reading } from "@onrecord/core";
import { partiesOf } from "../names.js";

/** How many speakers have a colour of their own; beyond that they take turns. */
export const colourCount = 10;

export type Colours = ReadonlyMap<string, string>;

/** A class of colour for each speaker, the most quoted first, so that those who matter are told apart best. */
export function coloursOf(reading: Reading): Colours {
  const ids = partiesOf(reading).flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker.id]));
  return new Map(ids.map((id, index) => [id, `k${index % colourCount}`]));
}

export function colourOf(speaker: string | undefined, colours: Colours): string {
  return (speaker === undefined ? undefined : colours.get(speaker)) ?? "nobody";
}
