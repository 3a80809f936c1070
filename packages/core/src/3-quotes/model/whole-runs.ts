/** Labels with the quoted runs made whole: mostly content, all of it is; mostly not, none is. */
export function makeRunsWhole(path: Uint8Array, runOf: Int32Array): Uint8Array {
  const whole = path.slice();
  let from = 0;
  while (from < path.length) {
    const run = runOf[from] ?? -1;
    let to = from + 1;
    while (to < path.length && runOf[to] === run) to++;
    if (run !== -1) settleRun(whole, from, to);
    from = to;
  }
  return repair(whole);
}

const contentBefore = 7;
const contentAfter = 9;

function settleRun(path: Uint8Array, from: number, to: number): void {
  let before = 0;
  let after = 0;
  for (let index = from; index < to; index++) {
    const label = path[index] ?? 0;
    if (label >= contentAfter) after++;
    else if (label >= contentBefore) before++;
  }
  const content = 2 * (before + after) > to - from;
  const label = before > after ? contentBefore : contentAfter;
  for (let index = from; index < to; index++) {
    if (content) path[index] = label + 1;
    else if ((path[index] ?? 0) >= contentBefore) path[index] = 0;
  }
}

/** A span that goes on from nothing begins. */
function repair(path: Uint8Array): Uint8Array {
  for (let index = 0; index < path.length; index++) {
    const label = path[index] ?? 0;
    const before = path[index - 1] ?? 0;
    if (label !== 0 && label % 2 === 0 && before !== label && before !== label - 1) path[index] = label - 1;
  }
  return path;
}
