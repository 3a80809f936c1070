import { render, type JSX } from "preact";
import { ArticleView } from "./article-view.js";
import { Header } from "./header.js";
import { stepThroughQuotes } from "./keyboard.js";
import { SidePanel } from "./side-panel.js";
import { openFiles, handOver, SourceDialog } from "./source-dialog.js";
import { notice, openFromAddress, problem, reading } from "./state.js";

function App(): JSX.Element {
  return (
    <>
      <Header />
      {problem.value !== undefined && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="columns">
        <ArticleView />
        <SidePanel />
      </div>
      <Issues />
      <SourceDialog />
      <p class="unseen" aria-live="polite">
        {notice.value}
      </p>
    </>
  );
}

/** What the page lacks, as the reading says it. */
function Issues(): JSX.Element | null {
  const issues = reading.value?.issues ?? [];
  if (issues.length === 0) return null;
  return (
    <details class="issues">
      <summary>
        {issues.length} {issues.length === 1 ? "thing" : "things"} this reading is not sure of
      </summary>
      <ul>
        {[...new Set(issues.map(({ message }) => message))].slice(0, 50).map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

const root = document.querySelector("#app");
if (root !== null) render(<App />, root);
void openFromAddress();

addEventListener("keydown", stepThroughQuotes);
addEventListener("hashchange", () => void openFromAddress());
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  const text = event.dataTransfer?.getData("text/plain") ?? "";
  if ((event.dataTransfer?.files.length ?? 0) > 0) void openFiles(event.dataTransfer?.files);
  else if (text !== "") handOver(text);
});
addEventListener("paste", ({ target, clipboardData }) => {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
  const text = clipboardData?.getData("text/plain") ?? "";
  if (text.length > 200) handOver(text);
});
