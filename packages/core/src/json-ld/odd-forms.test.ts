import { expect, test } from "vitest";
import { mainArticle, namesOf, plainText, readJsonLd, textOf } from "./index.js";

/** What every form below was meant to say. */
const headline = "Ferries stop on Friday";
const meant = { headline, authors: ["Kim Osei"], published: "2026-03-09" };
const whole = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":{"@type":"Person","name":"Kim Osei"}}`;
const lines = `{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "${headline}",
  "datePublished": "2026-03-09",
  "author": {"@type": "Person", "name": "Kim Osei"}
}`;
const rest = `"datePublished":"2026-03-09","author":{"@type":"Person","name":"Kim Osei"}`;
const start = `{"@context":"https://schema.org","@type":"NewsArticle",`;
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

type Form = readonly [name: string, scripts: string | readonly string[], meant?: Partial<typeof meant>];

const wrappers: readonly Form[] = [
  ["byte order mark", `\ufeff${whole}`],
  ["byte order mark and line break", `\n\ufeff \n${whole}`],
  ["CDATA", `<![CDATA[${whole}]]>`],
  ["CDATA behind line comments", `//<![CDATA[\n${whole}\n//]]>`],
  ["CDATA behind line comments with blanks", `// <![CDATA[\n${whole}\n// ]]>`],
  ["CDATA in one line", `//<![CDATA[${whole}//]]>`],
  ["CDATA in block comments", `/*<![CDATA[*/\n${whole}\n/*]]>*/`],
  ["CDATA whose end was escaped", `// <![CDATA[\n${whole}\n// ]]&gt;`],
  ["HTML comment", `<!--\n${whole}\n-->`],
  ["HTML comment ended behind slashes", `<!--\n${whole}\n//-->`],
  ["HTML comment and CDATA", `<!--//--><![CDATA[//><!--\n${whole}\n//--><!]]>`],
  ["a remark before it", `<!-- Schema by a plugin v4.2 -->\n${whole}`],
  ["all of it in a remark", `<!-- schema ${whole} -->`],
  ["semicolon", `${whole};`],
  ["semicolons and comma", `${whole},;\n;`],
  ["assigned to a variable", `var schema = ${whole};`],
  ["assigned to a member", `window.__data["schema"] = ${whole};`],
  ["a call", `callback(${whole});`],
  ["JSON.parse of it", `JSON.parse('${whole}');`],
  ["script element in the script element", `<script type="application/ld+json">${whole}</script>`],
  ["paragraphs of a word processor", `<p>${lines.replaceAll("\n", "<br />\n")}</p>`],
  ["hard spaces", lines.replaceAll("  ", "\u00a0\u00a0")],
  ["hard spaces by name", lines.replaceAll("  ", "&nbsp;&nbsp;")],
  ["zero width spaces", lines.replaceAll("\n", "\u200b\n")],
];

const commas: readonly Form[] = [
  ["trailing comma", `${whole.slice(0, -1)},}`],
  ["trailing comma in a list", `${start}"headline":"${headline}","keywords":["a","b",],${rest}}`],
  ["trailing comma behind everything", `${whole},`],
  ["two commas", whole.replaceAll('",', '",,')],
  ["leading comma", whole.replace("{", "{,")],
  ["commas left out at line ends", lines.replaceAll('",\n', '"\n')],
  ["commas left out in one line", whole.replaceAll('","', '" "')],
  ["comma left out between objects", `[{"@type":"WebSite","name":"x"}${whole}]`],
  ["semicolons for commas", lines.replaceAll('",\n', '";\n')],
  ["equals signs for colons", lines.replaceAll('": "', '" = "')],
  ["arrows for colons", lines.replaceAll('": "', '" => "')],
  ["colon left out", lines.replace('"headline": ', '"headline" ')],
  ["two colons", lines.replace('"headline": ', '"headline":: ')],
  ["value left out", `${start}"image":,"headline":"${headline}",${rest}}`],
  ["value left out at a line end", `${start}\n"image":\n"headline":"${headline}",${rest}}`],
  ["value left out at the end", `${start}"headline":"${headline}",${rest},"image":}`],
];

const comments: readonly Form[] = [
  ["line comment", lines.replace(",\n", ", // the vocabulary\n")],
  ["block comment", lines.replace(",\n", ", /* the\nvocabulary */\n")],
  ["HTML comment inside", lines.replace(",\n", ', <!-- "headline": "Old" -->\n')],
  ["hash comment", lines.replace(",\n", ",\n # the vocabulary\n")],
  ["a member in a comment", lines.replace(",\n", ',\n /* "headline": "Old", */\n')],
  ["slashes in a string", `${start}"headline":"${headline}","url":"https://news.example//a/*b*/",${rest},}`],
];

const strings: readonly Form[] = [
  ["raw line break in a string", `${start}"description":"Two\nlines","headline":"${headline}",${rest}}`],
  ["raw tab in a string", `${start}"description":"Two\tparts","headline":"${headline}",${rest}}`],
  ["raw NUL in a string", `${start}"description":"a\u0000b","headline":"${headline}",${rest}}`],
  ["Windows line breaks", `${start}"description":"Two\r\nlines",\r\n"headline":"${headline}",${rest}}`],
  ["escaped apostrophe", `${start}"description":"It\\'s","headline":"${headline}",${rest}}`],
  ["unknown escape", `${start}"description":"AC\\DC \\& co","headline":"${headline}",${rest}}`],
  ["hexadecimal escape", `${start}"description":"caf\\xe9","headline":"${headline}",${rest}}`],
  ["broken Unicode escape", `${start}"description":"\\u12 \\uzzzz","headline":"${headline}",${rest}}`],
  ["line broken by a backslash", `${start}"headline":"Ferries \\\nstop on Friday",${rest}}`],
  ["backslash before the end of a string", `${start}"image":"C:\\img\\","headline":"${headline}",${rest}}`],
  [
    "marks inside, not escaped",
    `${start}"headline":"Ferries "stop" on Friday",${rest}}`,
    { headline: 'Ferries "stop" on Friday' },
  ],
  [
    "marks inside with a comma behind",
    `${start}"description":"He said "no", and left","headline":"${headline}",${rest}}`,
  ],
  ["marks inside at the end", `${start}"description":"He said "no"","headline":"${headline}",${rest}}`],
  [
    "marks escaped twice",
    `${start}"description":"He said \\\\"no\\\\" to it","headline":"${headline}",${rest}}`,
  ],
  ["markup with attributes", `${start}"description":"<a href="x">y</a>","headline":"${headline}",${rest}}`],
  ["strings added up", `${start}"headline":"Ferries " + "stop on Friday",${rest}}`],
];

const marks: readonly Form[] = [
  ["single marks", whole.replaceAll('"', "'")],
  [
    "single marks around an apostrophe",
    `{'@type':'NewsArticle','description':'It's late','headline':'${headline}',${rest}}`,
  ],
  ["curly marks", whole.replace(/"([^"]*)"/gu, "“$1”")],
  ["curly marks the wrong way round", whole.replace(/"([^"]*)"/gu, "”$1“")],
  ["curly single marks", whole.replace(/"([^"]*)"/gu, "‘$1’")],
  ["low marks", whole.replace(/"([^"]*)"/gu, "„$1“")],
  ["inch marks", whole.replaceAll('"', "″")],
  ["backticks", whole.replaceAll('"', "`")],
  ["marks twice", whole.replaceAll('"', '""')],
  ["names without marks", whole.replace(/"([@\w]+)":/gu, "$1:")],
  ["values without marks", lines.replace(`"${headline}"`, headline).replace('"2026-03-09"', "2026-03-09")],
  [
    "nothing in marks",
    `{@type: NewsArticle, headline: ${headline}, datePublished: 2026-03-09, author: Kim Osei}`,
  ],
  ["opening mark left out", whole.replace(`"${headline}"`, `${headline}"`)],
  ["closing mark left out", whole.replace(`"${headline}"`, `"${headline}`)],
  ["closing mark left out at a line end", lines.replace(`"${headline}",`, `"${headline},`)],
  ["closing mark of a name left out", whole.replace('"headline":', '"headline:')],
  ["closing mark left out at the end", `${start}${rest},"headline":"${headline}}`],
];

const entities: readonly Form[] = [
  ["entities", escaped(whole)],
  ["entities twice", escaped(escaped(whole))],
  ["entities by number", whole.replaceAll('"', "&#34;")],
  ["entities by padded number", whole.replaceAll('"', "&#034;")],
  ["entities by hexadecimal number", whole.replaceAll('"', "&#x22;")],
  ["curly entities", whole.replace(/"([^"]*)"/gu, "&#8220;$1&#8221;")],
  ["curly entities by name", whole.replace(/"([^"]*)"/gu, "&ldquo;$1&rdquo;")],
  ["inch entities", whole.replaceAll('"', "&#8243;")],
  ["braces as entities", escaped(whole).replaceAll("{", "&#123;").replaceAll("}", "&#125;")],
  ["entities in a value", whole.replace(headline, "Q&amp;A: ferries"), { headline: "Q&A: ferries" }],
  [
    "entities in a value twice",
    whole.replace(headline, "Q&amp;amp;A: it&amp;#8217;s late"),
    { headline: "Q&A: it’s late" },
  ],
  [
    "markup in a value",
    whole.replace(headline, "<em>Ferries</em> stop&nbsp;on Friday"),
    { headline: "Ferries stop on Friday" },
  ],
];

const shapes: readonly Form[] = [
  ["several values", `{"@type":"WebSite","name":"x"}${whole}`],
  ["several values with commas", `{"@type":"WebSite","name":"x"},\n${whole}`],
  ["a value a line", `{"@type":"WebSite","name":"x"}\n${whole}\n{"@type":"Blog"}`],
  ["a list", `[{"@type":"WebSite","name":"x"},${whole}]`],
  ["lists in lists", `[[[{"@type":"WebSite","name":"x"}],[${whole}]]]`],
  ["a list without brackets in braces", `{{"@type":"WebSite","name":"x"},${whole}}`],
  ["cut off in a value", `${whole.slice(0, -1)},"articleBody":"The line wi`],
  ["cut off in a name", `${whole.slice(0, -1)},"artic`],
  ["cut off before a value", `${whole.slice(0, -1)},"articleBody":`],
  ["last brace left out", whole.slice(0, -1)],
  ["all closing braces left out", whole.slice(0, -2)],
  ["first brace left out", whole.slice(1)],
  ["a brace too many", `${whole}}`],
  ["closed too early", `${start}"image":{"url":"x"}},"headline":"${headline}",${rest}}`],
  ["bracket for brace", `${start}"image":{"url":"x"],"headline":"${headline}",${rest}}`],
  ["brace for bracket", `${start}"image":["x","y"},"headline":"${headline}",${rest}}`],
  ["brace left out in a list", `${start}"image":[{"url":"x"],"headline":"${headline}",${rest}}`],
  ["JSON in a string", JSON.stringify(whole)],
  ["JSON in a string without its marks", JSON.stringify(whole).slice(1, -1)],
  ["JSON in a string with line breaks", JSON.stringify(lines).slice(1, -1)],
  [
    "author as JSON in a string",
    `${start}"headline":"${headline}","datePublished":"2026-03-09","author":${JSON.stringify('{"@type":"Person","name":"Kim Osei"}')}}`,
  ],
  ["__proto__ as a name", `${whole.slice(0, -1)},"__proto__":{"headline":"Old"},}`],
  ["a template's left-over", `${start}"image":{{ image.url }},"headline":"${headline}",${rest}}`],
  ["a left-over of PHP", `${start}"image":<?php echo $image; ?>,"headline":"${headline}",${rest}}`],
  [
    "JavaScript's words",
    `${start}"image":undefined,"isAccessibleForFree":True,"headline":"${headline}",${rest}}`,
  ],
  [
    "numbers as JavaScript has them",
    `${start}"position":+1,"width":.5,"height":1.,"n":NaN,"headline":"${headline}",${rest}}`,
  ],
];

const graphs: readonly Form[] = [
  ["@graph", `{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},${whole}]}`],
  ["@graph of one", `{"@context":"https://schema.org","@graph":${whole}}`],
  ["@graph in @graph", `{"@graph":[{"@graph":[${whole}]}]}`],
  [
    "reference in a graph",
    `{"@graph":[{"@type":"Person","@id":"#kim","name":"Kim Osei"},{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":{"@id":"#kim"}}]}`,
  ],
  [
    "reference across scripts",
    [
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":{"@id":"#kim"}}`,
      `{"@type":"Person","@id":"#kim","name":"Kim Osei"}`,
    ],
  ],
  [
    "reference as a string",
    [
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":"https://a.example/#kim"}`,
      `{"@type":"Person","@id":"https://a.example/#kim","name":"Kim Osei"}`,
    ],
  ],
  [
    "relative reference",
    [
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":[{"@id":"#kim"}]}`,
      `{"@type":"Person","@id":"https://a.example/b#kim","name":"Kim Osei"}`,
    ],
  ],
  [
    "one thing described twice",
    `[{"@type":"Person","@id":"#kim"},{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":{"@id":"#kim"}},{"@id":"#kim","name":"Kim Osei"}]`,
  ],
  [
    "an article in two parts",
    `[{"@type":"NewsArticle","@id":"#a","headline":"${headline}"},{"@type":"NewsArticle","@id":"#a",${rest}}]`,
  ],
  [
    "blank names of two scripts",
    [
      `[{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":{"@id":"_:b0"}},{"@id":"_:b0","name":"Kim Osei"}]`,
      `[{"@id":"_:b0","name":"Somebody else"}]`,
    ],
  ],
  [
    "references in a circle",
    `[{"@type":"NewsArticle","@id":"#a","headline":"${headline}","datePublished":"2026-03-09","author":{"@id":"#k"}},{"@id":"#k","name":"Kim Osei","subjectOf":{"@id":"#a"}}]`,
  ],
  ["a broken script beside a good one", ["{{{", whole]],
  ["an empty script beside a good one", ["", " \n", whole]],
];

const names: readonly Form[] = [
  ["prefix", whole.replace(/"(headline|datePublished|author|name)"/gu, '"schema:$1"')],
  ["prefix of the type", whole.replace("NewsArticle", "schema:NewsArticle")],
  ["address as the type", whole.replace("NewsArticle", "http://schema.org/NewsArticle")],
  [
    "addresses as names",
    whole.replace(/"(headline|datePublished|author|name)"/gu, '"https://schema.org/$1"'),
  ],
  [
    "expanded form",
    `[{"@type":["http://schema.org/NewsArticle"],"http://schema.org/headline":[{"@value":"${headline}"}],"http://schema.org/datePublished":[{"@type":"http://schema.org/Date","@value":"2026-03-09"}],"http://schema.org/author":[{"http://schema.org/name":[{"@value":"Kim Osei"}]}]}]`,
  ],
  ["type in lower case", whole.replace("NewsArticle", "newsarticle")],
  ["type in upper case", whole.replace("NewsArticle", "NEWSARTICLE")],
  ["type in two words", whole.replace("NewsArticle", "News Article")],
  ["several types", whole.replace('"NewsArticle"', '["Thing","NewsArticle"]')],
  ["several types in one string", whole.replace("NewsArticle", "NewsArticle, Article")],
  [
    "names in wrong case",
    whole
      .replace("headline", "Headline")
      .replace("datePublished", "datepublished")
      .replace('"author"', '"Author"'),
  ],
  ["names with underscores", whole.replace("datePublished", "date_published")],
  ["type and id without @", whole.replace("@type", "type")],
  ["@Type", whole.replace("@type", "@Type")],
  ["no type", whole.replace('"@type":"NewsArticle",', "")],
  ["no context", whole.replace('"@context":"https://schema.org",', "")],
  ["wrong context", whole.replace("https://schema.org", "http://www.schema.org/")],
  ["name for headline", whole.replace("headline", "name")],
  ["title for headline", whole.replace("headline", "title")],
  ["creator for author", whole.replace("author", "creator")],
  ["author as a string", whole.replace('{"@type":"Person","name":"Kim Osei"}', '"Kim Osei"')],
  [
    "author as a list",
    whole.replace('{"@type":"Person","name":"Kim Osei"}', '[{"name":"Kim Osei"},"Ada Lind"]'),
    { authors: ["Kim Osei", "Ada Lind"] },
  ],
  [
    "author as lists in lists",
    whole.replace('{"@type":"Person","name":"Kim Osei"}', '[[{"name":"Kim Osei"}]]'),
  ],
  [
    "author as an ordered list",
    whole.replace('{"@type":"Person","name":"Kim Osei"}', '{"@list":[{"name":"Kim Osei"}]}'),
  ],
  ["name in a name", whole.replace('"name":"Kim Osei"', '"name":{"@type":"Person","name":"Kim Osei"}')],
  [
    "names in a list",
    whole.replace('"name":"Kim Osei"', '"name":["Kim Osei","Ada Lind"]'),
    { authors: ["Kim Osei", "Ada Lind"] },
  ],
  [
    "name with a language",
    whole.replace('"name":"Kim Osei"', '"name":{"@value":"Kim Osei","@language":"en"}'),
  ],
  ["given and family name", whole.replace('"name":"Kim Osei"', '"givenName":"Kim","familyName":"Osei"')],
  ["headline in a list", whole.replace(`"${headline}"`, `["${headline}"]`)],
  ["headline with a language", whole.replace(`"${headline}"`, `{"@value":"${headline}","@language":"en"}`)],
  ["article in a page", `{"@type":"WebPage","name":"x","mainEntity":${whole}}`],
  [
    "article in a list of items",
    `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${whole}}]}`,
  ],
];

const mixtures: readonly Form[] = [
  [
    "marks of several kinds",
    `{ “@type”: "NewsArticle”, “headline”: “${headline}", "datePublished": "2026-03-09" , “author”: {“name”: “Kim Osei”} }`,
  ],
  ["carriage returns alone", lines.replaceAll("\n", "\r").replace(",", ", // the vocabulary")],
  ["a value in entities", whole.replace(`"${headline}"`, `&quot;${headline}&quot;`)],
  ["an ellipsis", `${start}...,"headline":"${headline}",${rest}}`],
  ["a string of a string", JSON.stringify(JSON.stringify(whole))],
  ["a string in a list", JSON.stringify([whole])],
  ["written as in an address", encodeURIComponent(whole)],
  ["in parentheses", `(${whole})`],
  ["a template literal", `\`${whole}\``],
  ["words behind it", `${whole} some text {more}`],
  ["mark of bytes misread", `ï»¿${whole}`],
  ["a comment that is not closed", `${whole.slice(0, -1)} /* end }`],
  ["a brace in a comment", whole.replace(",", ',/* { " */')],
  ["a function", `${start}"x":function(){return "a, b"},"headline":"${headline}",${rest}}`],
  ["odd numbers", `${start}"a":007,"b":1.2.3,"c":0x1F,"headline":"${headline}",${rest}}`],
  [
    "a list as PHP writes it",
    `${start}"headline":"${headline}","datePublished":"2026-03-09","author":{"0":{"name":"Kim Osei"}}}`,
  ],
  [
    "author by address",
    [
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-03-09","author":{"@type":"Person","url":"https://a.example/kim"}}`,
      `{"@type":"Person","url":"https://a.example/kim","name":"Kim Osei"}`,
    ],
  ],
  ["type as a reference", whole.replace('"NewsArticle"', '{"@id":"schema:NewsArticle"}')],
  ["headline as a thing", whole.replace(`"${headline}"`, `{"@type":"Text","text":"${headline}"}`)],
  [
    "a prefix of its own",
    `{"@context":{"so":"https://schema.org/"},"@type":"so:NewsArticle","so:headline":"${headline}","so:datePublished":"2026-03-09","so:author":{"so:name":"Kim Osei"}}`,
  ],
  [
    "terms of its own",
    `{"@context":{"@vocab":"https://schema.org/","head":"schema:headline","writer":"author","kind":"@type"},"kind":"NewsArticle","head":"${headline}","datePublished":"2026-03-09","writer":{"name":"Kim Osei"}}`,
  ],
  ["null beside a value", `[null,${whole.replace('"author":', '"image":null,"author":')}]`],
  ["blank headline beside a name", `${start}"headline":"","name":"${headline}",${rest}}`],
  ["names with blanks", whole.replace("headline", " headline ").replace("datePublished", "datePublished ")],
];

const forms = { wrappers, commas, comments, strings, marks, entities, shapes, graphs, names, mixtures };

function read(scripts: string | readonly string[]): Partial<typeof meant> {
  const graph = readJsonLd(typeof scripts === "string" ? [scripts] : scripts);
  const article = mainArticle(graph) ?? {};
  const title = textOf(article["headline"]) ?? textOf(article["name"]) ?? textOf(article["title"]);
  return {
    headline: plainText(title ?? ""),
    authors: [...namesOf(article["author"] ?? article["creator"], graph.byId)],
    published: textOf(article["datePublished"]) ?? "",
  };
}

for (const [group, list] of Object.entries(forms))
  test.each(list.map(([name, scripts, other]) => ({ name, scripts, other })))(
    `${group}: $name`,
    ({ scripts, other }) => {
      expect(read(scripts)).toEqual({ ...meant, ...other });
    },
  );
