import type { JSX } from "preact";
import { downloads } from "./downloads.js";
import { busy, editing, milliseconds, notice, reading, selected, source } from "./state.js";
import { writeAddress } from "./share-link.js";

/** What the page is, what can be done with it. */
export function Header(): JSX.Element {
  const page = reading.value;
  return (
    <header class="top">
      <p class="brand">
        on<b>record</b>
      </p>
      <p class="facts" role="status">
        {busy.value ? "Reading…" : page === undefined ? "" : factsOf(page)}
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => (editing.value = true)}>
          Paste a page
        </button>
        <button type="button" onClick={() => void copyLink()} disabled={page === undefined}>
          Copy link
        </button>
        <details class="menu">
          <summary>Export</summary>
          <ul>
            {downloads.map(({ name, extension, write }) => (
              <li key={name}>
                <button
                  type="button"
                  disabled={page === undefined}
                  onClick={() => page !== undefined && save(write(page), extension)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  );
}

function factsOf({ text, quotes, claims, speakers }: NonNullable<typeof reading.value>): string {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const counts = [
    `${words.toLocaleString("en")} words`,
    `${speakers.length} speakers`,
    `${quotes.length} quotes`,
    `${claims.length} claims`,
  ];
  return `${counts.join(" · ")} · read here in ${milliseconds.value.toLocaleString("en")} ms`;
}

async function copyLink(): Promise<void> {
  const fits = await writeAddress(source.value, selected.value);
  if (!fits) {
    notice.value = "The page is too long for a link. Export it instead.";
    return;
  }
  await navigator.clipboard.writeText(location.href);
  notice.value =
    selected.value === undefined
      ? "Link to this page copied."
      : "Link to these words copied. The page travels in it.";
}

function save(text: string, extension: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `reading.${extension}`;
  link.click();
  URL.revokeObjectURL(address);
}
