import type { Columns } from "./columns.js";

/** For each token the nearest reporting word outside quoted runs, to its left and to its right: strength and distance. */
export function nearestCues(
  cue: Uint8Array,
  runOf: Int32Array,
  sentences: Int32Array,
  { small }: Columns,
): { left: Uint8Array; right: Uint8Array } {
  const [left, right] = [small(), small()];
  let last = -1;
  for (let index = 0; index < cue.length; index++) {
    left[index] = nearness(cue, sentences, index, last);
    if (reports(cue, runOf, index)) last = index;
  }
  last = -1;
  for (let index = cue.length - 1; index >= 0; index--) {
    right[index] = nearness(cue, sentences, index, last);
    if (reports(cue, runOf, index)) last = index;
  }
  return { left, right };
}

function reports(cue: Uint8Array, runOf: Int32Array, index: number): boolean {
  return (cue[index] ?? 0) >= 2 && runOf[index] === -1;
}

/** 0 for none; then ten steps of distance for each of three strengths. */
function nearness(cue: Uint8Array, sentences: Int32Array, index: number, other: number): number {
  if (other === -1) return 0;
  const strength = (cue[other] ?? 2) - 2;
  const away = Math.abs((sentences[index] ?? 0) - (sentences[other] ?? 0));
  const step = away > 0 ? 7 + Math.min(away, 3) - 1 : distanceStep(Math.abs(index - other));
  return 1 + strength * 10 + step;
}

function distanceStep(distance: number): number {
  if (distance <= 2) return distance - 1;
  if (distance <= 4) return 2;
  if (distance <= 8) return 3;
  if (distance <= 14) return 4;
  return distance <= 24 ? 5 : 6;
}
