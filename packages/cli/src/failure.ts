/** Wrong use of the command: exit status 2. The message says what would work. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}

/** An input that could not be read: exit status 1, and the other inputs are read all the same. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** What came of asking a host, with the option that would help. */
export function withCure({ code, message }: { readonly code: string; readonly message: string }): string {
  return code === "private-address" ? `${message} --allow-private lets it through.` : message;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
