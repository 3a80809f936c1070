// German news of our own writing. The first half served for writing the rules, the second was kept for testing them.

export const tuningTexts: readonly string[] = [
  "{q1:„Wir sperren die Brücke am Freitag“}, {c1:sagte} {s1=Jana Wolter:Jana Wolter} am Montag in Vellmar.",
  "Die Bürgermeisterin {c1:erklärte}: {q1:„Ohne Fähre kommt hier niemand nach Hause.“}",
  "{s1:Die Hafenbehörde} {c1:teilte} am Dienstag mit, {q1:dass die Schleuse bis Ostern geschlossen bleibt}.",
  "{s1:Der Kapitän} {c1:sagte}, {q1:er habe das Licht nicht gesehen}.",
  "{c1:Nach} {s1:Angaben der Polizei} {q1:wurde bei dem Unfall niemand verletzt}.",
  "{q1:Das Boot war zu schwer beladen}, {c1:so} {s1:der Gutachter}.",
];

export const testTexts: readonly string[] = [
  "{q1:»Das Wasser steigt seit Sonntag«}, {c1:sagte} {s1:Uwe Harms}, der die Schleuse seit 1998 leitet.",
  "{c1:Laut} {s1:Feuerwehr} {q1:brannten in der Nacht zwei Schuppen am alten Kai nieder}.",
  "{q1:Die neue Linie wird teurer als geplant}, wie {s1:das Ministerium} {c1:mitteilte}.",
  "{s1:Die Reederei} {c1:kündigte} am Mittwoch an, {q1:sie werde im Herbst zwei Schiffe verkaufen}.",
  "{s1:Petra Lindner} {c1:betonte}, {q1:die Stadt müsse jetzt handeln und dürfe nicht auf das Land warten}.",
  "Der Damm hielt in der Nacht. {q1:Die Pumpen hätten ohne Pause gearbeitet.}",
];
