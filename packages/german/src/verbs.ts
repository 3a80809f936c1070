// Source: our own lists, after the usage of German news.
import type { CueFrame, CueVerb, Taking } from "@onrecord/core";

/** A reporting verb: its forms, and the particle that stands at the end of its clause ("teilte … mit"). */
export interface GermanVerb {
  readonly frame: CueFrame;
  readonly particle?: string;
}

type Entry = readonly [words: string, act?: NonNullable<CueFrame["act"]>];
const row = (words: string, act?: Entry[1]): Entry => (act === undefined ? [words] : [words, act]);

/** Lemma and forms, apart by blanks; a particle behind a plus sign. */
const speech: readonly Entry[] = [
  row("sagen sagt sagte sagen sagten", "say"),
  row("erklären erklärt erklärte erklären erklärten", "say"),
  row("berichten berichtet berichtete berichten berichteten", "say"),
  row("schreiben schreibt schrieb schreiben schrieben", "say"),
  row("meinen meint meinte meinen meinten", "say"),
  row("melden meldet meldete melden meldeten", "say"),
  row("betonen betont betonte betonen betonten", "say"),
  row("äußern äußert äußerte äußern äußerten", "say"),
  row("bekräftigen bekräftigt bekräftigte bekräftigten", "say"),
  row("bestätigen bestätigt bestätigte bestätigen bestätigten", "say"),
  row("behaupten behauptet behauptete behaupten behaupteten", "say"),
  row("versichern versichert versicherte versichern versicherten", "say"),
  row("verkünden verkündet verkündete verkünden verkündeten", "say"),
  row("erzählen erzählt erzählte erzählen erzählten", "say"),
  row("ergänzen ergänzt ergänzte ergänzen ergänzten", "say"),
  row("entgegnen entgegnet entgegnete entgegneten", "say"),
  row("antworten antwortet antwortete antworten antworteten", "say"),
  row("erwidern erwidert erwiderte erwiderten", "say"),
  row("kommentieren kommentiert kommentierte kommentierten", "say"),
  row("argumentieren argumentiert argumentierte argumentieren argumentierten", "say"),
  row("erläutern erläutert erläuterte erläutern erläuterten", "say"),
  row("unterstreichen unterstreicht unterstrich unterstrichen", "say"),
  row("beklagen beklagt beklagte beklagen beklagten", "say"),
  row("klagen klagt klagte klagen klagten", "say"),
  row("beteuern beteuert beteuerte beteuern beteuerten", "say"),
  row("rufen ruft rief rufen riefen", "say"),
  row("formulieren formuliert formulierte formulierten", "say"),
  row("urteilen urteilt urteilte urteilten", "say"),
  row("resümieren resümiert resümierte", "say"),
  row("kritisieren kritisiert kritisierte kritisieren kritisierten", "say"),
  row("bemängeln bemängelt bemängelte bemängeln bemängelten", "say"),
  row("warnen warnt warnte warnen warnten", "warn"),
  row("fragen fragt fragte fragen fragten", "ask"),
  row("fordern fordert forderte fordern forderten", "ask"),
  row("verlangen verlangt verlangte verlangen verlangten", "ask"),
  row("versprechen verspricht versprach versprechen versprachen", "promise"),
  row("bestreiten bestreitet bestritt bestreiten bestritten", "deny"),
  row("dementieren dementiert dementierte dementieren dementierten", "deny"),
  row("schätzen schätzt schätzte schätzen schätzten", "estimate"),
  row("mitteilen+mit teilt teilte teilen teilten", "say"),
  row("angeben+an gibt gab geben gaben", "say"),
  row("bekanntgeben+bekannt gibt gab geben gaben", "say"),
  row("ankündigen+an kündigt kündigte kündigen kündigten", "say"),
  row("ausführen+aus führt führte führen führten", "say"),
  row("hinzufügen+hinzu fügt fügte fügen fügten", "say"),
  row("feststellen+fest stellt stellte stellen stellten", "say"),
  row("klarstellen+klar stellt stellte stellen stellten", "say"),
  row("hinweisen+hin weist wies weisen wiesen", "say"),
  row("einräumen+ein räumt räumte räumen räumten", "say"),
  row("zugeben+zu gibt gab geben gaben", "say"),
  row("aussagen+aus sagt sagte sagen sagten", "say"),
  row("vorwerfen+vor wirft warf werfen warfen", "say"),
  row("auffordern+auf fordert forderte fordern forderten", "ask"),
  row("aufrufen+auf ruft rief rufen riefen", "ask"),
  row("vorschlagen+vor schlägt schlug schlagen schlugen", "say"),
  row("zusichern+zu sichert sicherte sichern sicherten", "promise"),
];
const thought: readonly Entry[] = [
  row("glauben glaubt glaubte glauben glaubten", "believe"),
  row("hoffen hofft hoffte hoffen hofften", "believe"),
  row("befürchten befürchtet befürchtete befürchten befürchteten", "believe"),
  row("fürchten fürchtet fürchtete fürchten fürchteten", "believe"),
  row("vermuten vermutet vermutete vermuten vermuteten", "believe"),
  row("erwarten erwartet erwartete erwarten erwarteten", "believe"),
  row("davon ausgehen+aus geht ging gehen gingen", "believe"),
];

function* read(entries: readonly Entry[], kind: CueFrame["class"]): Generator<readonly [string, GermanVerb]> {
  for (const [words, act] of entries) {
    const [head = "", ...forms] = words.split(/ (?!ausgehen)/u);
    const [lemma = head, particle] = head.split("+");
    const takes = new Set<Taking>(["quote", "that", "bare", "aside"]);
    const frame: CueFrame = { lemma, class: kind, takes, ...(act === undefined ? {} : { act }) };
    for (const form of forms) yield [form, { frame, ...(particle === undefined ? {} : { particle }) }];
  }
}

/** Forms of the main clause, with all verbs they may belong to. */
export const reportingVerbs: ReadonlyMap<string, readonly GermanVerb[]> = group([
  ...read(speech, "speech"),
  ...read(thought, "thought"),
]);

/** Verb-final forms, of subordinate clauses: "wie die Behörde mitteilte". */
export const closingForms: ReadonlySet<string> = new Set(
  [...reportingVerbs].flatMap(([form, verbs]) => verbs.map(({ particle = "" }) => `${particle}${form}`)),
);

/** Perfect participles: "hat angekündigt", "hatte erklärt". */
export const participles: ReadonlySet<string> = new Set(
  "gesagt erklärt berichtet geschrieben gemeint gemeldet betont geäußert bekräftigt bestätigt behauptet versichert verkündet erzählt kritisiert gewarnt gefordert verlangt versprochen bestritten mitgeteilt angegeben angekündigt ausgeführt hinzugefügt festgestellt hingewiesen eingeräumt ausgesagt vorgeworfen aufgefordert vorgeschlagen zugesichert zitiert".split(
    " ",
  ),
);

/** The same for the rules that ship with core; verbs with a particle are left to the rules of this package. */
export const cueVerbs: ReadonlyMap<string, readonly CueVerb[]> = new Map(
  [...reportingVerbs].flatMap(([form, verbs]) => {
    const whole = verbs.filter(({ particle }) => particle === undefined);
    const kept = whole.map(({ frame }): CueVerb => ({ forms: ["past", "third"], frame }));
    return kept.length === 0 ? [] : [[form, kept] as const];
  }),
);

function group<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const map = new Map<string, readonly Value[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}
