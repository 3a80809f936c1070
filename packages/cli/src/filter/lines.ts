/** One line of bytes; `tooLong` where it was longer than the limit and thrown away. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

const newline = 0x0a;

/**
 * Cuts a stream of bytes into lines while holding one line at most, and of that no more than `limit` bytes.
 * Cutting bytes, not characters: no line is hurt by what another line holds.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= limit) held.push(piece);
    else held = [];
  };
  const finish = (): Line => {
    const line = { number: ++number, bytes: Buffer.concat(held), tooLong: size > limit };
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      take(bytes.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    if (start < bytes.length) take(bytes.subarray(start));
  }
  if (size > 0) yield finish();
}
