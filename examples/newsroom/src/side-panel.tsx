import type { JSX } from "preact";
import { ClaimsPanel } from "./claims-panel.js";
import { SpeakersPanel } from "./speakers-panel.js";
import { panel, panelNames, type PanelName } from "./state.js";
import { TimelinePanel } from "./timeline-panel.js";
import { TracePanel } from "./trace-panel.js";
import { WordsPanel } from "./words-panel.js";

const panels: Readonly<Record<PanelName, () => JSX.Element>> = {
  speakers: SpeakersPanel,
  claims: ClaimsPanel,
  timeline: TimelinePanel,
  words: WordsPanel,
  trace: TracePanel,
};

const titles: Readonly<Record<PanelName, string>> = {
  speakers: "Speakers",
  claims: "Claims",
  timeline: "Timeline",
  words: "Words",
  trace: "Why?",
};

/** Tabs after the ARIA pattern: arrows move, the panel follows. */
export function SidePanel(): JSX.Element {
  const Shown = panels[panel.value];
  return (
    <aside class="side" aria-label="What was read">
      <div class="tabs" role="tablist" aria-label="Views">
        {panelNames.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={panel.value === name}
            aria-controls="panel"
            tabIndex={panel.value === name ? 0 : -1}
            onClick={() => (panel.value = name)}
            onKeyDown={moveTab}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${panel.value}`} tabIndex={0}>
        <Shown />
      </div>
    </aside>
  );
}

function moveTab(event: KeyboardEvent): void {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = panelNames.at((panelNames.indexOf(panel.value) + step) % panelNames.length) ?? "speakers";
  panel.value = next;
  document.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
}
