import type { Span } from "@onrecord/core";

export const ferryText = `11.4 C
Monday, March 9, 2026

Ferry crews will walk out on Friday, union says

By Lena Farrow

“We stop on Friday,” said Marta Oduya, who leads the crews’ union. “Nobody asked us.” She said that about 735 workers had been fined.

The port authority denied that the evening timetable would be cut. A senior adviser to the mayor, who asked not to be named, said the talks “could begin in early January.”

“Nobody asked us.”

One deckhand’s view: “It is cold.”

Newsletter Sign-up

Copyright ©2026 Vellmar Press`;

/** The place of the words in the ferry page, counting from zero when they stand there more than once. */
export function at(words: string, occurrence = 0): Span {
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = ferryText.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the ferry page`);
  return { start, end: start + words.length, text: words };
}
