import type { Claim } from "@onrecord/core";
import type { JSX } from "preact";
import { showPlace, tie } from "./hover.js";
import { More } from "./more.js";
import { reading, select } from "./state.js";

interface Moment {
  /** ISO 8601, as exact as it is known. */
  readonly start: string;
  readonly shown: string;
  readonly words: string;
  readonly claim: Claim;
}

/** The times that the page's words resolve to, in their order, with what is claimed of them. */
export function TimelinePanel(): JSX.Element {
  const { claims = [], article } = reading.value ?? {};
  const moments = claims
    .flatMap((claim) =>
      claim.times.flatMap(({ start, span, timex }): readonly Moment[] =>
        start === undefined
          ? []
          : [{ start: start.slice(0, 10), shown: shownAs(timex, start), words: span.text, claim }],
      ),
    )
    .toSorted((one, other) => (one.start < other.start ? -1 : 1));
  const published = article?.published.value?.slice(0, 10);
  if (moments.length === 0) return <p class="empty">No time on this page could be resolved.</p>;
  return (
    <>
      <p class="hint">
        {published === undefined
          ? "The page has no date of its own: relative times stay open."
          : `Relative times are counted from ${published}, the date of the article.`}
      </p>
      <ol class="timeline">
        <More
          items={moments}
          first={60}
          render={({ start, shown, words, claim }) => (
            <li key={`${claim.id}${start}${words}`} class={isAhead(start, published) ? "ahead" : ""}>
              <time dateTime={start}>{shown}</time>
              <button
                type="button"
                class="row"
                data-claim={claim.id}
                onClick={() => {
                  select({ start: claim.span.start, end: claim.span.end });
                  showPlace(claim.span.start);
                }}
                onMouseEnter={() => tie("claim", claim.id)}
                onMouseLeave={() => tie("claim", undefined)}
              >
                <b>{words}</b> <span class="words">{claim.span.text}</span>
              </button>
            </li>
          )}
        />
      </ol>
    </>
  );
}

const seasons: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };

/** A year stays a year and a season a season: nothing is shown more exactly than it is known. */
function shownAs(timex: string, start: string): string {
  const season = /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/u.exec(timex)?.groups;
  if (season !== undefined) return `${seasons[season["season"] ?? ""]} ${season["year"]}`;
  return /^\d{4}(?:-\d\d){0,2}$/u.test(timex) ? timex : start.slice(0, 10);
}

/** After the day, month or year of the article. */
function isAhead(start: string, published = "9999"): boolean {
  return start.slice(0, published.length) > published;
}
