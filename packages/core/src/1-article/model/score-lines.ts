import type { ArticleContext } from "../rules.js";
import { lineFeatures, type FeatureRows } from "./line-features.js";
import { firstLookTrees, secondLookTrees } from "./line-weights.generated.js";
import { secondLook } from "./second-look.js";
import { scoreRow, type Trees } from "./trees.js";

/** How much each line reads like the story's running text, from 0 to 1: a first look, then one that knows the neighbours. */
export function scoreLines(context: ArticleContext): Float64Array {
  const rows = lineFeatures(context);
  const first = scoreRows(firstLookTrees, rows);
  return scoreRows(secondLookTrees, secondLook(rows, first));
}

function scoreRows(trees: Trees, { values, width }: FeatureRows): Float64Array {
  return Float64Array.from({ length: values.length / width }, (_, row) =>
    scoreRow(trees, values, row * width),
  );
}
