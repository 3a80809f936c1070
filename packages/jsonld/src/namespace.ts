/** Where the few terms of our own live: rec:confidence, rec:order, and the motivations rec:cue and rec:source. */
export const namespace = "https://w3id.org/onrecord/ns#";
