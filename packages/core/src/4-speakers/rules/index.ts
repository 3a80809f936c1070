import type { SpeakerRule } from "../scene.js";
import { apposition } from "./apposition.js";
import { listedNames } from "./listed-names.js";
import { newDescription } from "./new-description.js";
import { bodyName, personName } from "./person-name.js";
import { firstPerson, pluralPronoun, relativePronoun, singularPronoun, thingPronoun } from "./pronouns.js";
import { onlyBody } from "./only-body.js";
import { sameDescription } from "./same-description.js";

/** The rules in the order they are asked. */
export const builtInSpeakerRules: readonly SpeakerRule[] = [
  firstPerson,
  relativePronoun,
  singularPronoun,
  pluralPronoun,
  thingPronoun,
  listedNames,
  personName,
  bodyName,
  apposition,
  sameDescription,
  onlyBody,
  newDescription,
];
