import { hostilePieces } from "./samples.js";

/** Which texts take more than three and a half times as long at twice the length. `prepare` is not timed. */
export function slowOn(now: () => number, prepare: (text: string) => () => void): readonly string[] {
  const time = (text: string): number => {
    const tries = [prepare(text), prepare(text)].map((run) => {
      const start = now();
      run();
      return now() - start;
    });
    return Math.min(...tries);
  };
  return hostilePieces.flatMap((piece) => {
    const short = piece.repeat(Math.ceil(4000 / piece.length));
    const [small, large] = [time(short), time(short + short)];
    const slow = large > small * 3.5 && large > 50;
    return slow
      ? [`takes ${Math.round(small)} ms, then ${Math.round(large)} ms for twice ${quoted(piece)}`]
      : [];
  });
}

export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Throws with everything that is wrong with a rule, or returns. */
export function report(name: string, problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Error(`The rule "${name}":\n${[...new Set(problems)].map((each) => `  - ${each}`).join("\n")}`);
}
