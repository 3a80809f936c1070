import type { Phrases } from "../../1-article/words.js";
import type { BlockKind } from "../../schema/block.js";

type Furniture = Partial<Readonly<Record<BlockKind, Phrases>>>;

/** Lines about who made a piece, as news in German, French, Spanish, Italian, Portuguese and Dutch words them. */
const worldFurniture: Furniture = {
  contributorLine: {
    starts: [
      "avec la collaboration de",
      "avec la contribution de",
      "colaboraram ",
      "colaborou ",
      "com a colaboração de",
      "com informações de",
      "con la collaborazione di",
      "con la colaboración de",
      "con información de",
      "ha collaborato ",
      "hanno collaborato ",
      "medewerking:",
      "mit material von",
      "mitarbeit:",
      "unter mitarbeit von",
    ],
  },
  contactLine: {
    starts: [
      "contacta con el autor",
      "contatta l'autore",
      "contactez l'auteur",
      "contacter l'auteur",
      "écrire à l'auteur",
      "escribe al autor",
      "fale com o autor",
      "kontakt zum autor",
      "kontakt zur autorin",
      "scrivi all'autore",
      "scrivi all'autrice",
    ],
  },
};

/** A language's own phrases with those that are the same on pages of any language. */
export function withWorldFurniture(own: Furniture): Furniture {
  const merged: Record<string, Phrases> = { ...own };
  for (const [kind, phrases] of Object.entries(worldFurniture)) {
    const known = merged[kind] ?? {};
    merged[kind] = { ...known, starts: [...(known.starts ?? []), ...(phrases.starts ?? [])] };
  }
  return merged;
}
