// Source: our own lists, after the usage of German news: what the rules for clauses know of verbs and openings.

const list = (words: string): readonly string[] => words.split(" ");

/** Open a reported clause: "dass", "ob"; "zu" an infinitive. */
export const clauseOpeners = list("dass daß ob wie warum weshalb wann wo wer was zu");

/** Konjunktiv I, and the forms of II that stand in for it. */
export const moodForms = list(
  "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe lasse sehe gelte brauche mache nehme halte finde handle handele hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften",
);

/** With a participle they make a perfect or a passive: "hat erklärt", "wurde mitgeteilt". */
export const perfectForms = list("hat haben hatte hatten wurde wurden wird werden");

/** What the last verb of a subordinate clause may end in: "erklärt hatte", "mitgeteilt wurde", "bekanntgab". */
export const closingEndings = list("hatte wurde gab");

/** Behind them the subject follows its verb: "Gestern sagte er". */
export const inverting = list(
  "In Im Am Auf Zu Zum Zur Bei Nach Gegenüber Dabei Zudem Außerdem Weiter Dazu Gestern Heute",
);
