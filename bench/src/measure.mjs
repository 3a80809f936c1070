/**
 * Runs a task over documents until `seconds` of CPU time are spent, after one warm-up round.
 * CPU time, not wall time: the machine may be shared.
 * @param {readonly string[]} documents
 * @param {(text: string) => unknown} task
 */
export function measure(documents, task, seconds = 4) {
  for (const text of documents) task(text);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let count = 0;
  let characters = 0;
  let peak = before;
  const start = process.cpuUsage();
  let spent = 0;
  while (spent < seconds) {
    const text = documents[count % documents.length] ?? "";
    task(text);
    count++;
    characters += text.length;
    if (count % 20 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
    const usage = process.cpuUsage(start);
    spent = (usage.user + usage.system) / 1e6;
  }
  return {
    perSecond: count / spent,
    millisecondsEach: (1000 * spent) / count,
    charactersPerSecond: characters / spent,
    heapMegabytes: peak / 1e6,
  };
}

/**
 * Once to let the engine compile what is hot, its threads counted as well; then the figure. The same for all: some 250
 * articles pass until nothing is compiled anew.
 * @param {readonly string[]} documents
 * @param {(text: string) => unknown} task
 */
export function measureWarm(documents, task) {
  measure(documents, task, 8);
  return measure(documents, task);
}

/** @param {string} title @param {readonly (readonly [string, ReturnType<typeof measure>])[]} rows */
export function printTable(title, rows) {
  const [, first] = rows[0] ?? [];
  process.stdout.write(`\n${title}\n`);
  for (const [name, row] of rows) {
    const ratio = first === undefined ? 1 : row.perSecond / first.perSecond;
    process.stdout.write(
      `  ${name.padEnd(44)} ${row.perSecond.toFixed(1).padStart(9)} a CPU-second  ${row.millisecondsEach.toFixed(2).padStart(9)} ms each  ${ratio.toFixed(2).padStart(6)} of the first  ${memoryOf(row)}${row.failed > 0 ? `  ${row.failed} failed` : ""}\n`,
    );
  }
}

/** The resident peak where each tool had a process of its own, else the heap's. */
function memoryOf({ peakMegabytes, heapMegabytes }) {
  return peakMegabytes === undefined
    ? `heap ${heapMegabytes.toFixed(0)} MB`
    : `peak ${peakMegabytes.toFixed(0)} MB`;
}
