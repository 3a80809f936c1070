import type { NumberFound } from "./found.js";
import type { Scene } from "./scene.js";
import type { UnitRead } from "./units.js";

/** Says that a number is no quantity: a date, a label, an address … */
export interface Veto {
  readonly name: string;
  /** `previous` is the number before, with the veto that took it out. */
  vetoes(scene: Scene, number: NumberFound, unit: UnitRead | undefined, previous?: Vetoed): boolean;
}

export interface Vetoed {
  readonly number: NumberFound;
  readonly veto: string | undefined;
}
