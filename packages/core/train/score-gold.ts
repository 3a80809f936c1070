/** Gold labels through the linker: what is lost behind the tagger. */
import { linkSpans } from "../src/3-quotes/model/link.js";
import { spansOfLabels } from "../src/3-quotes/model/spans.js";
import { linkBlocks } from "./evaluate.js";
import { prepare } from "./prepare.js";
import { showScores } from "./show-scores.js";

const { dev, devArticles } = prepare();
const linked = linkBlocks(dev, ({ gold, attributes }) => linkSpans(spansOfLabels(gold), attributes));
await showScores("gold labels", devArticles, linked);
