import sanitize from "sanitize-html";

/** Elements that cannot run, load a frame or take input. After the allow-list of Python's feedparser. */
const allowedTags = (
  "a abbr acronym address area article aside audio b big blockquote br canvas caption center cite code col colgroup dd del details dfn dir div dl dt em " +
  "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li map mark menu meter nav noscript ol p picture pre progress q rp rt ruby s samp section " +
  "small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr"
).split(" ");

const allowedAttributes = (
  "abbr align alt axis border cellpadding cellspacing char charoff charset cite class clear color cols colspan controls coords datetime dir face headers height " +
  "href hreflang hspace id label lang longdesc loop media name nohref noshade nowrap poster preload rel rev rowspan rows rules scope shape size span src srcset start " +
  "summary tabindex title type usemap valign value vspace width"
).split(" ");

/** HTML of strangers with only what cannot do harm left in it. */
export function sanitizeMarkup(html: string): string {
  if (!html.includes("<")) return html;
  return sanitize(html, {
    allowedTags,
    allowedAttributes: { "*": allowedAttributes },
    allowedSchemes: ["http", "https", "ftp", "mailto", "tel", "magnet", "xmpp", "geo"],
    allowedSchemesAppliedToAttributes: ["href", "src", "cite", "longdesc", "poster", "usemap", "srcset"],
    allowProtocolRelative: true,
    disallowedTagsMode: "discard",
    nonTextTags: [
      "script",
      "style",
      "textarea",
      "option",
      "noscript",
      "applet",
      "object",
      "embed",
      "iframe",
      "title",
      "template",
      "xmp",
      "svg",
      "math",
    ],
    parseStyleAttributes: false,
    enforceHtmlBoundary: false,
  });
}
