/**
 * The currencies engines know, with those that older ones do not know yet: the same reading is to give the same bytes
 * everywhere.
 */
export const currencies: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Intl.supportedValuesOf("currency").concat("SLE", "XCG", "ZWG"),
);
