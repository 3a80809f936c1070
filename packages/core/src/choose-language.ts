import { detectLanguage } from "./1-article/fields/detect-language.js";
import type { Page } from "./0-page/page.js";
import type { Language } from "./language/language.js";

const enoughText = 6000;

/** The language whose words a page is read with: what its words say, else what the page says it is in, else the first. */
export function chooseLanguage(page: Page, languages: readonly [Language, ...Language[]]): Language {
  const [first] = languages;
  if (languages.length === 1) return first;
  const known = (tag: string | undefined): Language | undefined =>
    languages.find(({ code }) => code === tag?.split(/[-_]/u)[0]?.toLowerCase());
  const [said] = page.witnesses
    .filter(({ field }) => field === "language")
    .toSorted((one, other) => other.weight - one.weight);
  return known(detectLanguage(page.text.slice(0, enoughText))) ?? known(said?.value) ?? first;
}
