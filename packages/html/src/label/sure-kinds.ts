import type { BlockKind } from "@onrecord/core";
import type { Line } from "../lines/line.js";

export interface SureKind {
  readonly kind: BlockKind;
  readonly rule: string;
}

interface SureRule extends SureKind {
  readonly words: RegExp;
  readonly longest: number;
  /** Holds only this many lines below the headline. */
  readonly nearHeadline?: number;
}

const sureRules: readonly SureRule[] = [
  {
    rule: "advertisement-words",
    kind: "advertisement",
    longest: 60,
    words:
      /^(?:advertise?ment|anzeige|werbung|publicidad|publicité|publicidade|sponsored|(?:story|article) continues (?:below|after)[^.]{0,30}|scroll to continue)$/iu,
  },
  {
    rule: "read-more-words",
    kind: "relatedLinks",
    longest: 250,
    words:
      /^[[(]?(?:read (?:more|also|next)|see|related(?: (?:stories|articles?|content))?|watch(?: (?:more|next|now))?|see also|also read|more|lesen sie auch|mehr zum thema|(?:à )?lire aussi|lea también|leia (?:também|mais)|lees ook|leggi anche|les også|läs också)\s?[:|]/iu,
  },
  {
    rule: "script-words",
    kind: "other",
    longest: 3000,
    words: /"[\w-]{1,40}":["\d{[ntf][^\n]{0,200}"[\w-]{1,40}":["\d{[ntf]/u,
  },
  { rule: "copyright-words", kind: "copyright", longest: 250, words: /^(?:©|\(c\)\s|copyright\b)/iu },
  {
    rule: "newsletter-words",
    kind: "newsletterPromo",
    longest: 350,
    words: /^(?:sign up|subscribe)\b.{0,200}(?:newsletter|inbox|daily|weekly)/iu,
  },
  {
    rule: "byline-words",
    kind: "byline",
    longest: 90,
    nearHeadline: 8,
    words: /^(?:[Bb]y|BY|Von|VON|Par|Por|Words by|Written by|Story by|Af|Av|Door)[:\s]\s{0,3}\p{Lu}[^.!?]*$/u,
  },
  {
    rule: "byline-words",
    kind: "byline",
    longest: 60,
    nearHeadline: 2,
    words:
      /^(?:From \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,3} (?:in|at) \p{Lu}[^.,:;!?]{1,40}|Staff (?:Writer|Reporter)s?)$/u,
  },
  {
    rule: "date-words",
    kind: "pageDate",
    longest: 60,
    nearHeadline: 10,
    words:
      /^(?:(?:first |last )?(?:published|updated|posted|publié|veröffentlicht|aktualisiert|stand)[:\s]{1,3}(?:on |le |am )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\b.{0,25}$/iu,
  },
];

/** What a line is by its words alone, whatever the model thinks of it. */
export function sureKind(line: Line, headlineLine: number): SureKind | undefined {
  const length = line.end - line.start;
  const below = headlineLine < 0 ? line.index : line.index - headlineLine;
  for (const { kind, rule, words, longest, nearHeadline } of sureRules) {
    if (length > longest || !words.test(line.text)) continue;
    if (nearHeadline !== undefined && (below < 0 || below > nearHeadline)) continue;
    return { kind, rule };
  }
  return undefined;
}
