import type { TextDocument } from "../2-text/document.js";
import type { QuoteDraft } from "../3-quotes/draft.js";
import type { Language } from "../language/language.js";
import { cover, spanOf } from "../range.js";
import type { Issue } from "../schema/issue.js";
import type { Quote } from "../schema/quote.js";
import type { Speaker } from "../schema/speaker.js";
import type { Trace } from "../trace.js";
import { castSpeakers, type Casting } from "./cast-speakers.js";
import { builtInSpeakerRules } from "./rules/index.js";
import type { SpeakerRule } from "./scene.js";
import { writeQuotes } from "./write-quotes.js";
import { writeSpeakers } from "./write-speakers.js";

export { builtInSpeakerRules } from "./rules/index.js";

/** Says who is behind each source and turns drafts into quotes. A quote without a resolved speaker has none, and an issue. */
export function resolveSpeakers(
  document: TextDocument,
  drafts: readonly QuoteDraft[],
  rules: { language: Language; trace: Trace; speakerRules?: readonly SpeakerRule[] },
): { speakers: readonly Speaker[]; quotes: readonly Quote[]; issues: readonly Issue[] } {
  const failures = new Map<string, Issue>();
  const castings = castSpeakers(document, drafts, rules.language.speakers, rules.trace, {
    rules: rules.speakerRules ?? builtInSpeakerRules,
    failed: (rule, mention, reason) => {
      rules.trace.record("speakers", rule, "failed", mention, reason);
      const message = `The rule "${rule}" failed and was passed over: ${reason}`;
      const issue = { code: "rule-failed", message, rule, span: spanOf(document.text, mention) };
      if (!failures.has(rule)) failures.set(rule, issue);
    },
  });
  const { speakers, idOf } = writeSpeakers(
    document.text,
    castings.map((casting) => casting.entity),
  );
  const ids = castings.map((casting) => (casting.entity === undefined ? undefined : idOf(casting.entity)));
  drafts.forEach((draft, index) => recordCasting(draft, castings[index], ids[index], rules.trace));
  return {
    speakers,
    quotes: writeQuotes(document, drafts, ids),
    issues: [
      ...failures.values(),
      ...drafts.flatMap((draft, index) => issueOf(document.text, draft, castings[index])),
    ],
  };
}

function recordCasting(
  draft: QuoteDraft,
  casting: Casting | undefined,
  id: string | undefined,
  trace: Trace,
): void {
  const range = cover(draft.source.length > 0 ? draft.source : draft.content);
  if (casting?.rule !== undefined) trace.record("speakers", casting.rule, "found", range, id);
  else trace.record("speakers", casting?.code ?? "no-source", "dropped", range, casting?.message);
}

function issueOf(text: string, draft: QuoteDraft, casting: Casting | undefined): readonly Issue[] {
  if (casting?.entity !== undefined || draft.content.length === 0) return [];
  return [
    {
      code: casting?.code ?? "no-source",
      message: casting?.message ?? "The text does not say who is behind these words.",
      span: spanOf(text, cover(draft.source.length > 0 ? draft.source : draft.content)),
    },
  ];
}
