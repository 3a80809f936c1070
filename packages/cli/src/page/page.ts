import { createHash } from "node:crypto";
import type { Reading } from "@onrecord/core";
import { renderText } from "./article-text.js";
import { renderCards } from "./cards.js";
import { coloursOf } from "./colours.js";
import { escapeHtml } from "./escape.js";
import { marksOf } from "./marks.js";
import { renderClaimList, renderFacts, renderIssueList, renderPeople } from "./panel.js";
import { script } from "./script.js";
import { styles } from "./styles.js";

/**
 * One self-contained page: the text with its quotes coloured by speaker and its claims underlined, details on a click.
 * It fetches nothing, and its own policy forbids any script or style but the two it carries.
 */
export function renderPage(reading: Reading): string {
  const colours = coloursOf(reading);
  const { headline, language } = reading.article;
  const title = escapeHtml(headline?.value ?? "A reading");
  return `<!doctype html>
<html lang="${escapeHtml(language?.value ?? "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(styles)}'; script-src '${hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title} · onrecord</title>
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#text">To the text</a>
<header class="bar">
<span class="brand">onrecord</span>
<span class="legend" aria-hidden="true"><span class="quote direct k0">direct</span> <span class="quote indirect k0">indirect</span> <span class="claim high">claim</span> <span class="grey">not story</span></span>
<span class="keys"><kbd>j</kbd> <kbd>k</kbd> move <kbd>Enter</kbd> details <kbd>Esc</kbd> close</span>
<button type="button" id="theme" aria-label="Switch between light and dark"><span aria-hidden="true">◐</span></button>
</header>
<div class="layout">
<main id="text" tabindex="-1">
${renderText(reading, marksOf(reading, colours))}
</main>
<aside aria-label="What was found">
${renderPeople(reading, colours)}
<div class="cards" id="cards" role="region" aria-label="Details" aria-live="polite">
<button type="button" id="close" aria-label="Close the details"><span aria-hidden="true">✕</span></button>
${renderCards(reading, colours)}
</div>
${renderClaimList(reading)}
${renderFacts(reading)}
${renderIssueList(reading)}
</aside>
</div>
<script>${script}</script>
</body>
</html>
`;
}

function hash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
