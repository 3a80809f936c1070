/** A wrong value in few words, for the message that refuses it. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value === "object") return `an object (${value.constructor?.name ?? "no prototype"})`;
  return String(value).slice(0, 40);
}
