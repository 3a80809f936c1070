/**
 * The texts of a page's JSON-LD scripts, as `fromJsonLd` and `readClaimReviews` take them. It looks for script elements
 * and nothing else; `@onrecord/html` reads whole pages.
 */
export function scriptsIn(html: string): readonly string[] {
  const scripts: string[] = [];
  const opening = /<!--|<script(?=[\s/>])/giu;
  const closing = /<\/script(?=[\s/>])/giu;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const isComment = found[0] === "<!--";
    const tagEnd = html.indexOf(isComment ? "-->" : ">", opening.lastIndex);
    if (tagEnd < 0) break;
    opening.lastIndex = tagEnd + 1;
    if (isComment) continue;
    closing.lastIndex = tagEnd;
    const end = closing.exec(html)?.index ?? html.length;
    if (/ld\+json/iu.test(html.slice(found.index, tagEnd))) scripts.push(html.slice(tagEnd + 1, end));
    opening.lastIndex = end;
  }
  return scripts;
}

/** The scripts of a page, or the text itself where it is a script's. */
export function scriptsOf(text: string): readonly string[] {
  const scripts = /^\s{0,1000}</u.test(text) ? scriptsIn(text) : [];
  return scripts.length > 0 ? scripts : [text];
}
