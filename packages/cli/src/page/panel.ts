import type { Author, Candidate, Reading } from "@onrecord/core";
import { nameOf, nobodyNamed, partiesOf, standingOf, type Party } from "../names.js";
import { meter } from "./cards.js";
import { colourOf, type Colours } from "./colours.js";
import { escapeHtml } from "./escape.js";

/** Who spoke, how often; pressing one shows only what they said. */
export function renderPeople(reading: Reading, colours: Colours): string {
  const parties = partiesOf(reading);
  const heading = `<h2 id="people-title">Who spoke <span class="count">${reading.quotes.length}</span></h2>`;
  if (parties.length === 0)
    return `<section class="people" aria-labelledby="people-title">${heading}<p class="none">No quotes were found.</p></section>`;
  const rows = parties.map((party) => personButton(party, colours)).join("\n");
  return `<section class="people" aria-labelledby="people-title">${heading}\n<ul>${rows}</ul></section>`;
}

function personButton({ speaker, quotes }: Party, colours: Colours): string {
  const name = speaker === undefined ? nobodyNamed : nameOf(speaker);
  const standing = speaker === undefined ? "" : standingOf(speaker);
  const cards = quotes.map(({ id }) => id).join(" ");
  return `<li><button type="button" class="person ${colourOf(speaker?.id, colours)}" aria-pressed="false" data-cards="${escapeHtml(cards)}"><i class="dot"></i><span class="who" dir="auto">${escapeHtml(name)}${standing === "" ? "" : `<small>${escapeHtml(standing)}</small>`}</span><span class="count">${quotes.length}<span class="unseen"> ${quotes.length === 1 ? "quote" : "quotes"}</span></span></button></li>`;
}

/** The claims most worth checking first. */
export function renderClaimList({ claims }: Reading): string {
  if (claims.length === 0) return "";
  const rows = claims
    .toSorted((one, other) => other.worth.score - one.worth.score)
    .map(
      ({ id, span, worth }) =>
        `<li><a href="#at-${escapeHtml(id)}" data-card="${escapeHtml(id)}">${meter(worth.score)}<span class="unseen">worth ${Math.round(worth.score * 100)} of 100: </span><span dir="auto">${escapeHtml(span.text)}</span></a></li>`,
    );
  return `<section class="claims"><h2>What could be checked <span class="count">${claims.length}</span></h2><ol>${rows.join("\n")}</ol></section>`;
}

/** Byline, publisher and the date with every candidate and the reasons for and against it. */
export function renderFacts({ article }: Reading): string {
  const { published, authors, publisher } = article;
  const candidates = published.candidates.map(candidateRow).join("");
  const date = `<details${published.value === undefined ? " open" : ""}><summary>${escapeHtml(published.value ?? "undated")}</summary>${candidates === "" ? "<p>The page gives no date.</p>" : `<ul>${candidates}</ul>`}</details>`;
  const rows = [
    ["By", authors.length === 0 ? "nobody named" : authors.map(authorText).join(", ")],
    ...(publisher === undefined ? [] : [["Publisher", escapeHtml(publisher.value)]]),
    ["Published", date],
    ...(article.modified.value === undefined ? [] : [["Changed", escapeHtml(article.modified.value)]]),
  ];
  return `<section class="facts"><h2>About this page</h2><dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd dir="auto">${value}</dd>`).join("")}</dl></section>`;
}

function authorText({ name, role }: Author): string {
  return escapeHtml(name) + (role === "author" ? "" : ` <small>${escapeHtml(role)}</small>`);
}

function candidateRow({ value, verdict, reasons, evidence }: Candidate): string {
  const where = evidence.from === "text" ? `“${evidence.span.text}”` : evidence.from;
  return `<li class="${escapeHtml(verdict)}"><b>${escapeHtml(value)}</b> ${escapeHtml(verdict)}: ${escapeHtml(reasons.join("; "))} <small dir="auto">${escapeHtml(where)}</small></li>`;
}

export function renderIssueList({ issues }: Reading): string {
  if (issues.length === 0) return "";
  const rows = issues.map(
    ({ code, message, span }) =>
      `<li><code>${escapeHtml(code)}</code> ${escapeHtml(message)}${span === undefined ? "" : ` <small dir="auto">“${escapeHtml(span.text.slice(0, 80))}”</small>`}</li>`,
  );
  return `<section class="issues"><h2>Issues <span class="count">${issues.length}</span></h2><ul>${rows.join("\n")}</ul></section>`;
}
