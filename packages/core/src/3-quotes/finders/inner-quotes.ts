import { wordFrom, type BlockView, type Stretch } from "../block-view.js";
import { confidences } from "../confidence.js";
import type { Cue, Cues } from "../cues.js";
import type { QuoteFinder } from "../draft.js";
import { findingOf } from "../finding.js";

/** “They told me, ‘We will close in May,’ and I believed them”: speech between marks inside marks. */
export const innerQuotes: QuoteFinder = {
  name: "inner-quote",
  *find(block, context) {
    const runs = block.runs.filter((run) => run.depth === 1 && run.closed);
    if (runs.length === 0) return;
    const { view, cues } = context.read(block);
    for (const run of runs) {
      const content = { first: wordFrom(view, run.start), last: wordFrom(view, run.end) - 1 };
      const said = saidBefore(view, content, cues) ?? saidBehind(view, content, cues);
      if (said === undefined || content.last <= content.first + 1) continue;
      const finding = findingOf(view, [content], said.cue, said.source, confidences["inner-quote"]);
      if (finding !== undefined) yield finding;
    }
  },
};

interface Said {
  readonly cue: Cue;
  readonly source: Stretch;
}

/** How many words of whom it is said to may stand between the cue and the mark. */
const longestAddressee = 4;

function saidBefore(view: BlockView, content: Stretch, { all, at }: Cues): Said | undefined {
  const sign = content.first - 1;
  const open = /^[,:]$/u.test(view.words[sign]?.text ?? "") ? sign : content.first;
  for (let verb = open - 1; verb >= Math.max(0, open - 1 - longestAddressee); verb--) {
    const word = view.words[verb];
    if (word === undefined || word.what === "mark" || word.run !== view.words[content.first]?.run)
      return undefined;
    const cue = all[at.get(verb) ?? -1];
    if (cue === undefined) continue;
    const bare = cue.last === open - 1 || cue.frame.takes.has("addressee");
    if (!bare || cue.before === undefined || !speaks(cue)) return undefined;
    return view.words[cue.before.first]?.run === word.run ? { cue, source: cue.before } : undefined;
  }
  return undefined;
}

function saidBehind(view: BlockView, content: Stretch, { starts }: Cues): Said | undefined {
  const cue = starts.get(content.last + 1);
  const run = view.words[content.first]?.run;
  if (cue === undefined || !speaks(cue) || view.words[cue.verb]?.run !== run) return undefined;
  const source = cue.before?.first === content.last + 1 ? cue.before : cue.after;
  return source === undefined ? undefined : { cue, source };
}

function speaks({ finite, passive, frame }: Cue): boolean {
  return finite && !passive && frame.takes.has("quote");
}
