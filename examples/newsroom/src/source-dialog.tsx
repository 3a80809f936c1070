import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { JSX } from "preact";
import { editing, openPage, problem, source } from "./state.js";

/** Paste text or HTML, or choose a file. */
export function SourceDialog(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const empty = useSignal(true);
  useSignalEffect(() => {
    if (editing.value) dialog.current?.showModal();
    else dialog.current?.close();
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    editing.value = false;
    handOver(text.current?.value ?? "");
  };
  return (
    <dialog
      ref={dialog}
      class="source"
      aria-labelledby="source-title"
      onClose={() => (editing.value = false)}
    >
      <form onSubmit={submit}>
        <h2 id="source-title">Paste a page of news</h2>
        <p class="hint">Text or HTML, or drop files anywhere on this page. Nothing is sent anywhere.</p>
        <textarea
          aria-label="Text or HTML of the page"
          ref={text}
          onInput={({ currentTarget }) => (empty.value = currentTarget.value.trim() === "")}
          placeholder={source.value.content.slice(0, 400)}
        />
        <div class="actions">
          <input
            type="file"
            aria-label="A file"
            accept=".txt,.html,.htm,.md"
            onChange={({ currentTarget }) => void openFiles(currentTarget.files)}
          />
          <button type="button" onClick={() => (editing.value = false)}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={empty.value}>
            Read it
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** Reads what was pasted as what it looks like. */
export function handOver(content: string): void {
  const isHtml = /^\s*<(?:!|[a-z][a-z0-9]*[\s>])/iu.test(content) && /<\/[a-z]/iu.test(content);
  void openPage({ content, kind: isHtml ? "html" : "text" });
}

/** Reads the first of the files. */
export async function openFiles(files: FileList | null | undefined): Promise<void> {
  const [file] = files ?? [];
  if (file === undefined) return;
  editing.value = false;
  if (file.size > 20_000_000) problem.value = `${file.name} is over 20 MB: cut it into pages first.`;
  else handOver(await file.text());
}
