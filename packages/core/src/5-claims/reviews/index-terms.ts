/** Documents by their terms: an inverted index that scores by BM25. */
export interface TermIndex {
  /** Adds the scores of the documents that share these terms, times a weight. */
  addScores(terms: readonly string[], weight: number, scores: Float64Array): void;
}

interface Posting {
  readonly document: number;
  readonly count: number;
}

const saturation = 1.2;
const lengthShare = 0.75;

/** Indexes the terms of each document; a term in more than `commonShare` of all tells nothing apart. */
export function indexTerms(documents: readonly (readonly string[])[], commonShare: number): TermIndex {
  const postings = new Map<string, Posting[]>();
  documents.forEach((terms, document) => {
    for (const [term, count] of countOf(terms)) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ document, count }]);
      else list.push({ document, count });
    }
  });
  const total = documents.length;
  const common = Math.max(20, total * commonShare);
  const lengths = documents.map(
    (terms) => terms.filter((term) => (postings.get(term)?.length ?? 0) <= common).length,
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, total) || 1;
  const sizes = lengths.map((length) => 1 - lengthShare + (lengthShare * length) / average);
  return {
    addScores(terms, weight, scores) {
      for (const term of new Set(terms)) {
        const list = postings.get(term);
        if (list === undefined || list.length > common) continue;
        const rarity = weight * Math.log(1 + (total - list.length + 0.5) / (list.length + 0.5));
        for (const { document, count } of list) {
          const gain = (count * (saturation + 1)) / (count + saturation * (sizes[document] ?? 1));
          scores[document] = (scores[document] ?? 0) + rarity * gain;
        }
      }
    },
  };
}

function countOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
