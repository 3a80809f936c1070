// A word for each first letter, with the two letters after it: AEDFN is AED and AFN.
const codes = `
  AEDFNLLMDNGOARSUDWGZN BAMBDDTGNHDIFMDNDOBRLSDTNWPYNZD CADDFHFLPNYOPRCUCUPVEZK DJFKKOPZD EGPRNTBUR
  FJDKP GBPELHSIPMDNFTQYD HKDNLRKTGUF IDRLSNRQDRRSK JMDODPY KESGSHRMFPWRWWDYDZT LAKBPKRRDSLYD
  MADDLGAKDMKNTOPRUURVRWKXNYRZN NADGNIOOKPRZD OMR PABENGKHPKRLNYG QAR RONSDUBWF
  SARBDCRDGEKGDHPLELLOSRDSPTNVCYPZL THBJSMTNDOPRYTDWDZS UAHGXSDYUZS VESNDUV WST XAFCDCGDROFPFSU YER
  ZARMWWGWL
`;

/**
 * The currencies of ISO 4217 that are in use. A list of our own, for engines differ in what they know,
 * and the same reading is to give the same bytes everywhere.
 */
export const currencies: ReadonlySet<string> = /* @__PURE__ */ new Set(
  codes.match(/[A-Z]+/g)?.flatMap(
    (word) =>
      word
        .slice(1)
        .match(/../g)
        ?.map((pair) => word.charAt(0) + pair) ?? [],
  ),
);
