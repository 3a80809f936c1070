import type { Claim } from "../../src/index.js";

/** A claim as annotated: `{kind|who|q=5,10;t=2021-12: words}`; a "!" before the kind turns it negative. */
export interface GoldClaim {
  readonly start: number;
  readonly end: number;
  readonly kind: Claim["kind"];
  /** Words of the one who makes it; absent for the article's own voice. */
  readonly claimant?: string;
  readonly polarity: Claim["polarity"];
  readonly figures?: readonly number[];
  readonly times?: readonly string[];
}

export interface GoldArticle {
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

const opening = /^\{(?<negative>!?)(?<kind>[a-z]+)\|(?<who>[^|{}]{1,60})\|(?<values>[^:{}]{0,80}): /u;

/** Takes the marks out of an annotated article and gives the claims their places. Marks nest. */
export function readGold(annotated: string): GoldArticle {
  let text = "";
  const claims: GoldClaim[] = [];
  const open: Omit<GoldClaim, "end">[] = [];
  for (let at = 0; at < annotated.length;) {
    const mark = annotated[at] === "{" ? opening.exec(annotated.slice(at, at + 220)) : undefined;
    if (mark?.groups !== undefined && mark !== null) {
      open.push({ start: text.length, ...fieldsOf(mark.groups) });
      at += mark[0].length;
    } else if (annotated[at] === "}") {
      const claim = open.pop();
      if (claim === undefined) throw new Error(`A mark closes that never opened, at ${at}.`);
      claims.push({ ...claim, end: text.length });
      at++;
    } else text += annotated.charAt(at++);
  }
  if (open.length > 0) throw new Error("A mark never closes.");
  if (text.includes("{"))
    throw new Error(`A mark is not understood: ${text.slice(text.indexOf("{"), text.indexOf("{") + 60)}`);
  return { text, claims: claims.sort((one, other) => one.start - other.start || other.end - one.end) };
}

function fieldsOf(groups: Readonly<Record<string, string>>): Omit<GoldClaim, "start" | "end"> {
  const { negative, kind, who, values } = groups;
  const figures = /q=([^;]+)/u
    .exec(values ?? "")?.[1]
    ?.split(",")
    .map(Number);
  const times = /t=([^;]+)/u.exec(values ?? "")?.[1]?.split(",");
  return {
    // The marks name kinds; a wrong name scores as a miss.
    kind: kind as Claim["kind"],
    polarity: negative === "!" ? "negative" : "positive",
    ...(who === "-" || who === undefined ? {} : { claimant: who }),
    ...(figures === undefined ? {} : { figures }),
    ...(times === undefined ? {} : { times }),
  };
}
