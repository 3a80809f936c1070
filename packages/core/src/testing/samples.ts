/** Short texts of every kind a rule may meet; `checkFinder` and `checkRefiner` try them all. */
export const samples: readonly string[] = [
  "",
  "Word",
  "“We stop on Friday,” said Kim Osei, who runs the line. “For good.”",
  "Officials said that the line would close.\n\nThe mayor called the plan “reckless”.",
  "“One.\n\n“Two.\n\n“Three,” she said.",
  "OSEI: We stop on Friday.\n\nLANE: Why?",
  "Elle dit : « Nous fermons ». Sie sagte: „Wir schließen.“",
  "The emoji 🛳️ and é́ and 𝒳 said\u00a0“yes”.\r\n\r\nA lone \ud800 half.",
  "“An opening mark without its end, and ’tis the ’90s",
];

/** Texts made to be slow: each is repeated to the length asked for. */
export const hostilePieces: readonly string[] = [
  "“",
  "”",
  '"',
  "'",
  "he said ",
  "he said, ",
  "Kim Osei, ",
  "and ",
  "that ",
  "word ",
  "a",
  "A. ",
  "(",
  "\n",
];
