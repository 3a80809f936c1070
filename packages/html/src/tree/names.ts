function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

export const voidNames = words(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);

/** Elements that stand inside a line; everything else, unknown names too, ends it. */
export const inlineNames = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark meter nobr path q rp rt ruby s samp small span " +
    "strike strong sub sup time tt u var wbr amp-link custom-link",
);

/** Their text is no text of the page. */
export const skippedNames = words(
  "script style noscript template svg math select textarea iframe object noframes noembed datalist title canvas",
);

/** Their text is kept as `raw` on the element. */
export const rawNames = words("script title");

/** What stands in them is no markup and no character reference. */
export const rawTextNames = words("script style iframe noembed noframes xmp plaintext");

export const boldNames = words("b strong");

const paragraph = words("p");
const heading = words("h1 h2 h3 h4 h5 h6 p");

/** Opening the first closes any of the second that is open right around it. */
export const closedByOpening: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["tr", words("tr th td")],
  ["th", words("th td")],
  ["td", words("th td")],
  ["tbody", words("tr th td thead tbody")],
  ["li", words("li")],
  ["dd", words("dd dt")],
  ["dt", words("dd dt")],
  ["option", words("option")],
  ["optgroup", words("option optgroup")],
  ["body", words("head")],
  ["a", words("a")],
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, heading] as const),
  ...(
    "p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol " +
    "pre section table ul"
  )
    .split(" ")
    .map((name) => [name, paragraph] as const),
]);

/** An end tag inside one of these does not reach an element outside it. */
