export { collectLines } from "../src/lines/collect-lines.js";
export { readFacts } from "../src/witnesses/facts.js";
export { viewPage } from "../src/label/page-view.js";
export { textsOf } from "../src/label/page-texts.js";
export { readWitnesses } from "../src/witnesses/read-witnesses.js";
export { countFeatures, featureNames } from "../src/label/features.js";
export { addNeighbours, secondFeatureNames } from "../src/label/neighbour-features.js";
