import { encodings } from "./encodings.js";
import { entities } from "./entities.js";
import { json } from "./json.js";
import { structure } from "./structure.js";
import { texts } from "./texts.js";

/** Something that was made to hurt a reader of feeds. */
export interface HostileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Titles that must still be read, in order. Absent: one typed error, or whatever is left of the feed. */
  readonly titles?: readonly string[];
  readonly contentType?: string;
}

/** Every hostile input, made when it is asked for. */
export function* hostileInputs(): Generator<HostileInput> {
  for (const [name, make, titles, contentType] of [
    ...entities,
    ...structure,
    ...texts,
    ...json,
    ...encodings,
  ]) {
    const made = make();
    yield {
      name,
      bytes: typeof made === "string" ? new TextEncoder().encode(made) : made,
      ...(titles === undefined ? {} : { titles }),
      ...(contentType === undefined ? {} : { contentType }),
    };
  }
}
