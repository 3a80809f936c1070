/** Gold labels through the linker: what is lost behind the tagger. */
import { prepare } from "./prepare.js";
import { predictPaths } from "./evaluate.js";
import { showScores } from "./show-scores.js";

const { dev, devArticles } = prepare();
await showScores(
  "gold labels, whole runs",
  devArticles,
  predictPaths(
    dev,
    dev.map(({ gold }) => gold),
  ),
);
await showScores(
  "gold labels, as they are",
  devArticles,
  predictPaths(
    dev,
    dev.map(({ gold }) => gold),
    false,
  ),
);
