import { expect, test } from "vitest";
import { readArticle } from "@onrecord/core";

interface Case {
  readonly language: string;
  readonly lines: readonly string[];
  readonly authors: readonly string[];
  readonly day?: string;
}

const german = [
  "Der Hafen ist am Donnerstag nach drei Wochen wieder für alle Schiffe geöffnet worden, wie die Verwaltung mitteilte.",
  "Bürgermeisterin Ines Calloway sprach von einem guten Tag für die Stadt, in der noch immer Wasser in den Lagerhallen steht.",
];
const french = [
  "Le port a rouvert jeudi à tous les navires après trois semaines, a annoncé l’administration dans un communiqué.",
  "La maire, Inès Calloway, a parlé d’un bon jour pour la ville, où l’eau n’est pas encore partie des entrepôts.",
];
const spanish = [
  "El puerto reabrió el jueves para todos los barcos después de tres semanas, según la administración de la bahía.",
  "La alcaldesa, Inés Calloway, habló de un buen día para la ciudad, donde todavía hay agua en los almacenes.",
];
const italian = [
  "Il porto ha riaperto giovedì a tutte le navi dopo tre settimane, ha detto l’amministrazione in una nota.",
  "La sindaca, Ines Calloway, ha parlato di una buona giornata per la città, dove nei magazzini c’è ancora acqua.",
];
const portuguese = [
  "O porto reabriu na quinta-feira para todos os navios depois de três semanas, disse a administração da baía.",
  "A prefeita, Inês Calloway, falou de um bom dia para a cidade, onde ainda há água nos armazéns do cais.",
];

const cases: readonly Case[] = [
  {
    language: "de",
    lines: [
      "Hafen öffnet nach drei Wochen wieder",
      "Von Jana Krüger und Piet Aalders",
      "Veröffentlicht am 5. März 2026",
      ...german,
      "Mitarbeit: Lena Farrow",
    ],
    authors: ["Jana Krüger author", "Piet Aalders author", "Lena Farrow contributor"],
    day: "2026-03-05",
  },
  {
    language: "de",
    lines: ["Hafen öffnet nach drei Wochen wieder", "Von der Redaktion", "vor 3 Stunden", ...german],
    authors: [],
  },
  {
    language: "fr",
    lines: [
      "Le port rouvre après trois semaines d’arrêt",
      "Par Jeanne Moreau, correspondante à Brenn",
      "Publié le 5 mars 2026 à 14h30",
      ...french,
      "Avec la collaboration de Léna Farrow",
      "Contactez l’auteur",
    ],
    authors: ["Jeanne Moreau author", "Léna Farrow contributor"],
    day: "2026-03-05",
  },
  {
    language: "fr",
    lines: ["Le port rouvre après trois semaines d’arrêt", "Par la rédaction", "il y a 3 heures", ...french],
    authors: [],
  },
  {
    language: "es",
    lines: [
      "El puerto reabre tras tres semanas de cierre",
      "Por Lucía Marín y Pablo Ortega",
      "5 de marzo de 2026",
      ...spanish,
      "Con información de Lena Farrow",
    ],
    authors: ["Lucía Marín author", "Pablo Ortega author", "Lena Farrow contributor"],
    day: "2026-03-05",
  },
  {
    language: "es",
    lines: ["El puerto reabre tras tres semanas de cierre", "Por Redacción", "Hace 3 horas", ...spanish],
    authors: [],
  },
  {
    language: "it",
    lines: [
      "Il porto riapre dopo tre settimane di stop",
      "di Giulia Bianchi",
      "5 marzo 2026",
      ...italian,
      "Ha collaborato Lena Farrow",
    ],
    authors: ["Giulia Bianchi author", "Lena Farrow contributor"],
    day: "2026-03-05",
  },
  {
    language: "it",
    lines: ["Il porto riapre dopo tre settimane di stop", "a cura di Redazione", "3 ore fa", ...italian],
    authors: [],
  },
  {
    language: "pt",
    lines: [
      "Porto reabre depois de três semanas parado",
      "Por  João da Silva e Ana Prado ",
      "5 de março de 2026",
      ...portuguese,
      "Colaborou Lena Farrow",
    ],
    authors: ["João da Silva author", "Ana Prado author", "Lena Farrow contributor"],
    day: "2026-03-05",
  },
  {
    language: "pt",
    lines: ["Porto reabre depois de três semanas parado", "Por Redação", "há 3 horas", ...portuguese],
    authors: [],
  },
];

test.each(cases)("$language: $lines.0, $lines.1", ({ language, lines, authors, day }) => {
  const { article } = readArticle(lines.join("\n"));
  const body = article.blocks.filter((block) => block.inBody).map((block) => block.spans[0]?.text);
  expect(article.language?.value).toBe(language);
  expect(article.headline?.value).toBe(lines[0]);
  expect(article.authors.map(({ name, role }) => `${name} ${role}`)).toEqual(authors);
  expect(article.published?.value).toBe(day);
  expect(body).toEqual(lines.slice(3, 5));
});
