/** Short forms of news that keep their period wherever they stand; lower case, without it. A language may bring its own. */
export const defaultAbbreviations: ReadonlySet<string> = new Set(
  [
    "adm apr ariz ark assn asst atty aug ave bros brig calif capt cmdr co col colo corp cpl dec del dept dist dr drs",
    "esq etc feb fla fr ft ga gen gov govs hon inc insp jan jr kan ky lt ltd maj messrs mich minn mo mont mr mrs ms",
    "msgr mt neb nev nov oct okla ore pa pfc ph.d prof rep reps rev rt sec sen sens sept sgt sr st supt tenn tex",
    "treas u.s va vs vt wash wis wyo",
  ].flatMap((line) => line.split(" ")),
);
