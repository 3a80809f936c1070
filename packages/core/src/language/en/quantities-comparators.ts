import type { QuantityWords } from "../../2-text/quantities/words.js";

/** Words before a figure that bound or blur it. */
export const comparatorsBefore: QuantityWords["comparatorsBefore"] = {
  "~": "~", "≈": "~", "≥": ">=", "≤": "<=", ">": ">", "<": "<", "> =": ">=", "< =": "<=",
  "a bit over": ">", "a bit under": "<", "a little more than": ">", "a little less than": "<", "a little over": ">",
  "a little under": "<", "a maximum of": "<=", "a minimum of": ">=", "a whopping": "=", about: "~", above: ">",
  almost: "~", "an average of": "~", "an estimated": "~", "an approximate": "~", approximately: "~", approx: "~",
  "approx .": "~", around: "~", "as few as": ">=", "as high as": "<=", "as little as": ">=", "as low as": ">=",
  "as many as": "<=", "as much as": "<=", "at least": ">=", "at minimum": ">=", "at most": "<=", "at the least": ">=",
  "at the most": "<=", average: "~", averaged: "~", averages: "~", averaging: "~", below: "<", beyond: ">", circa: "~",
  "close to": "~", "closer to": "~", estimated: "~", "estimated at": "~", exactly: "=", exceed: ">", exceeded: ">",
  exceeding: ">", exceeds: ">", "fewer than": "<", "greater than": ">", "higher than": ">", "in excess of": ">",
  "just about": "~", "just above": ">", "just below": "<", "just over": ">", "just shy of": "<", "just under": "<",
  "less than": "<", "lower than": "<", maximum: "<=", minimum: ">=", "more like": "~", "more than": ">",
  "more than about": "~", "near": "~", nearing: "~", nearly: "~", "no fewer than": ">=", "no less than": ">=",
  "no lower than": ">=", "no more than": "<=", "no higher than": "<=", "not less than": ">=", "not more than": "<=",
  "north of": ">", "on average": "~", over: ">", "over than": ">", "reported": "~", roughly: "~", "shy of": "<", some: "~",
  "smaller than": "<", "larger than": ">", "south of": "<", "sub -": "<", surpass: ">", surpassed: ">",
  surpassing: ">", topped: ">", topping: ">", under: "<", "up to": "<=", "upward of": ">=", "upwards of": ">=",
  "well above": ">", "well below": "<", "well over": ">", "well under": "<", "within": "<=", "maybe": "~", "perhaps": "~",
  "probably": "~", "something like": "~", "in the region of": "~", "equal to": "=", "a total of": "=", "precisely": "=",
};

/** Words behind a figure and its unit that bound or blur it. */
export const comparatorsAfter: QuantityWords["comparatorsAfter"] = {
  "+": ">=", "and above": ">=", "and more": ">=", "and older": ">=", "and over": ">=", "and up": ">=",
  "and under": "<=", "and younger": "<=", "at least": ">=", "at most": "<=", "or above": ">=", "or below": "<=",
  "or fewer": "<=", "or greater": ">=", "or higher": ">=", "or less": "<=", "or lower": "<=", "or more": ">=",
  "or older": ">=", "or over": ">=", "or so": "~", "or thereabouts": "~", "or under": "<=", "or younger": "<=",
  "plus": ">=", "-ish": "~", "more or less": "~", "odd": "~", "or better": ">=",
};

/** Verbs and adverbs that say a figure went up. */
export const up: readonly string[] =
  "add added adding adds advance advanced advances advancing appreciated boost boosted climb climbed climbing climbs doubled expand expanded expanding gain gained gaining gains grew grow growing grown grows higher hike hiked increase increased increases increasing jump jumped jumping jumps leaped leapt raise raised raises raising rallied rally rebounded rise risen rises rising rocketed rose shot skyrocketed soar soared soaring spiked strengthened surge surged surges surging swelled up upped".split(
    " ",
  );

/** Verbs and adverbs that say a figure went down. */
export const down: readonly string[] =
  "contract contracted contracting crashed cut cuts cutting decline declined declines declining decrease decreased decreases decreasing depreciated dip dipped down drop dropped dropping drops eased fall fallen falling falls fell lose loses losing lost lower lowered plummeted plummeting plunge plunged plunging reduce reduced reduces reducing retreated sank shed sheds shedding shrank shrink shrunk sink sliced slid slide slides sliding slipped slumped slumping tumble tumbled tumbling weakened".split(
    " ",
  );
