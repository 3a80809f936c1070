import type { JSX } from "preact";
import { explainSelected, explanation, reading, selected } from "./state.js";

/** Which rules had a say at the chosen words. */
export function TracePanel(): JSX.Element {
  const place = selected.value;
  const found = explanation.value;
  if (place === undefined)
    return (
      <p class="empty">
        Select some words of the page, then ask why they became a quote or a claim, or did not.
      </p>
    );
  return (
    <>
      <p class="chosen-words">“{reading.value?.text.slice(place.start, place.end)}”</p>
      <button type="button" class="primary" onClick={() => void explainSelected()}>
        Why?
      </button>
      {found !== undefined && (
        <>
          <p>
            {found.block === undefined
              ? "The words stand in no block."
              : `${found.block.kind}, ${found.block.inBody ? "in the story" : "not the story's running text"}, by the rule ${found.block.rule}.`}{" "}
            {found.quotes.length} quotes, {found.claims.length} claims.
          </p>
          <ol class="steps">
            {found.steps.map((step, index) => (
              <li key={index} class={step.action}>
                <b>{step.action}</b> {step.stage}/<code>{step.rule}</code>
                <span class="words">{brief(step.span.text)}</span>
                {step.note !== undefined && <span class="about">{step.note}</span>}
              </li>
            ))}
          </ol>
          {found.silent.quotes.length > 0 && (
            <p class="about">Looked here for quotes and saw nothing: {found.silent.quotes.join(", ")}</p>
          )}
          {found.silent.claims.length > 0 && (
            <p class="about">Looked here for claims and saw nothing: {found.silent.claims.join(", ")}</p>
          )}
        </>
      )}
    </>
  );
}

function brief(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
