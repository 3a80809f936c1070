import type { Claim, Quantity } from "@onrecord/core";
import type { JSX } from "preact";
import { showPlace, tie } from "./hover.js";
import { More } from "./more.js";
import { nameOf, reading, select } from "./state.js";

/** What could be checked, the most worth it first; the rank says nothing of what is true. */
export function ClaimsPanel(): JSX.Element {
  const claims = (reading.value?.claims ?? []).toSorted((one, other) => other.worth.score - one.worth.score);
  if (claims.length === 0) return <p class="empty">Nothing on this page states a fact.</p>;
  return (
    <>
      <p class="hint">Ranked by how much each is worth checking. A rank is no verdict.</p>
      <More items={claims} first={40} render={(claim) => <ClaimRow key={claim.id} claim={claim} />} />
    </>
  );
}

function ClaimRow({ claim }: { readonly claim: Claim }): JSX.Element {
  const { span, worth, kind, quantities, times, voice, claimant } = claim;
  const open = (): void => {
    select({ start: span.start, end: span.end });
    showPlace(span.start);
  };
  return (
    <button
      type="button"
      class="row claim-row"
      data-row={claim.id}
      data-claim={claim.id}
      title={worth.reasons.join(", ")}
      onClick={open}
      onFocus={() => tie("claim", claim.id)}
      onBlur={() => tie("claim", undefined)}
      onMouseEnter={() => tie("claim", claim.id)}
      onMouseLeave={() => tie("claim", undefined)}
    >
      <meter min={0} max={1} value={worth.score} aria-label={`worth ${worth.score}`} />
      <span class="words">{span.text}</span>
      <span class="about">
        <b>{kind}</b> · {voice === "article" ? "the article" : nameOf(claimant)}
        {claim.checkable === "now" ? "" : ` · checkable ${claim.checkable === "no" ? "never" : "later"}`}
      </span>
      {(quantities.length > 0 || times.length > 0) && (
        <span class="chips">
          {quantities.map((quantity) => (
            <code key={quantity.span.start}>{figure(quantity)}</code>
          ))}
          {times.map((time) => (
            <code key={time.span.start} class="time">
              {/^\d{4}(?:-\d\d){0,2}(?:T\d.*)?$/u.test(time.timex) && time.timex !== time.span.text
                ? `${time.span.text} → ${time.timex}`
                : time.span.text}
            </code>
          ))}
        </span>
      )}
    </button>
  );
}

/** Lengths of time, measures and shares in the page's words: "seven years" says more than "7 a". */
const inWords: ReadonlySet<Quantity["unit"]["kind"]> = new Set([
  "duration",
  "age",
  "measure",
  "temperature",
  "ratio",
]);

function figure({ comparator, value, low, high, unit, role, span }: Quantity): string {
  const number = value ?? (low !== undefined && high !== undefined ? `${low}–${high}` : (low ?? high));
  if (number === undefined) return span.text;
  const sign = comparator === "=" ? "" : comparator;
  const what =
    unit.kind === "percent" ? "%" : [unit.code, unit.noun].filter((part) => part !== undefined).join(" ");
  const written = typeof number === "number" ? number.toLocaleString("en") : number;
  const isShare = !Number.isInteger(value ?? 1) && !/\d/u.test(span.text);
  const size = isShare || inWords.has(unit.kind) ? `${sign} ${span.text}` : `${sign}${written} ${what}`;
  return [role === "level" ? "" : role, size.trim()].filter((part) => part !== "").join(" ");
}
