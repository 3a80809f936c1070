import type { Quote, Speaker } from "@onrecord/core";
import type { JSX } from "preact";
import { More } from "./more.js";
import { showPlace, tie } from "./hover.js";
import { hueOf, nameOf, reading, select } from "./state.js";

/** Everybody who is quoted, with all they said, named and unnamed. */
export function SpeakersPanel(): JSX.Element {
  const { speakers = [], quotes = [] } = reading.value ?? {};
  const said = Map.groupBy(quotes, ({ speaker }) => speaker);
  const order = [...said.keys()].toSorted(
    (one, other) => (said.get(other)?.length ?? 0) - (said.get(one)?.length ?? 0),
  );
  if (quotes.length === 0) return <p class="empty">Nobody is quoted on this page.</p>;
  return (
    <>
      {order.map((id) => (
        <section key={id ?? ""} class="speaker" aria-label={nameOf(id)}>
          <h3
            data-speaker={id}
            onMouseEnter={() => tie("speaker", id)}
            onMouseLeave={() => tie("speaker", undefined)}
          >
            <i class={`dot hue-${hueOf.value.get(id ?? "") ?? "none"}`} />
            {nameOf(id)}
          </h3>
          <p class="standing">{standing(speakers.find((speaker) => speaker.id === id))}</p>
          <More
            items={said.get(id) ?? []}
            first={12}
            render={(quote) => <QuoteRow key={quote.id} quote={quote} />}
          />
        </section>
      ))}
    </>
  );
}

function QuoteRow({ quote }: { readonly quote: Quote }): JSX.Element {
  const [first] = quote.content;
  const open = (): void => {
    if (first === undefined) return;
    select({ start: first.start, end: first.end });
    showPlace(first.start);
  };
  return (
    <button
      type="button"
      class="row quote-row"
      data-row={quote.id}
      data-quote={quote.id}
      onClick={open}
      onFocus={() => tie("quote", quote.id)}
      onBlur={() => tie("quote", undefined)}
      onMouseEnter={() => tie("quote", quote.id)}
      onMouseLeave={() => tie("quote", undefined)}
    >
      <span class="words">{quote.content.map(({ text }) => text).join(" … ")}</span>
      <span class="about">
        {[
          quote.kind,
          quote.cue?.text,
          quote.addressee?.text,
          quote.place?.text,
          quote.saidAt?.text,
          percent(quote.confidence),
        ]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </span>
    </button>
  );
}

function standing(speaker: Speaker | undefined): string {
  if (speaker === undefined) return "the page does not say who";
  const parts = [speaker.role?.text, speaker.affiliation?.text].filter((part) => part !== undefined);
  return [speaker.named ? speaker.kind : `unnamed ${speaker.kind}`, ...new Set(parts)].join(", ");
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}
