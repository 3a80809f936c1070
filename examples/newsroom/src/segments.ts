import type { Claim, Quote, Reading } from "@onrecord/core";

/** A stretch of the text in which nothing begins or ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quote?: Quote;
  readonly role?: "content" | "source" | "cue";
  readonly claim?: Claim;
}

interface Layer {
  readonly start: number;
  readonly end: number;
  readonly quote?: Quote;
  readonly role?: "content" | "source" | "cue";
  readonly claim?: Claim;
}

/** Everything laid over the text, in its order. */
export function layersOf({ quotes, claims }: Reading): readonly Layer[] {
  const layers: Layer[] = claims.map((claim) => ({ start: claim.span.start, end: claim.span.end, claim }));
  for (const quote of quotes) {
    for (const { start, end } of quote.content) layers.push({ start, end, quote, role: "content" });
    for (const { start, end } of quote.source) layers.push({ start, end, quote, role: "source" });
    if (quote.cue !== undefined)
      layers.push({ start: quote.cue.start, end: quote.cue.end, quote, role: "cue" });
  }
  return layers.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/**
 * Cuts a range of the text where a layer begins or ends. Of overlapping quotes the inner one shows; sources and cues
 * show over content.
 */
export function segmentsIn(
  text: string,
  start: number,
  end: number,
  layers: readonly Layer[],
): readonly Segment[] {
  const here = layersMeeting(layers, start, end);
  const cuts = new Set([start, end]);
  for (const layer of here) {
    if (layer.start > start) cuts.add(layer.start);
    if (layer.end < end) cuts.add(layer.end);
  }
  const places = [...cuts].toSorted((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const over = here.filter((layer) => layer.start <= from && to <= layer.end);
    const claim = over.find((layer) => layer.claim !== undefined)?.claim;
    const { quote, role } = topQuote(over) ?? {};
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      ...(quote === undefined ? {} : { quote }),
      ...(role === undefined ? {} : { role }),
      ...(claim === undefined ? {} : { claim }),
    };
  });
}

function topQuote(over: readonly Layer[]): Layer | undefined {
  const quotes = over.filter((layer) => layer.quote !== undefined);
  return quotes.findLast((layer) => layer.role !== "content") ?? quotes.at(-1);
}

/** Layers are sorted by start: the first that can meet the range is found by halving, the rest follow. */
function layersMeeting(layers: readonly Layer[], start: number, end: number): readonly Layer[] {
  let low = 0;
  let high = layers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layers[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const found: Layer[] = [];
  // Claims and quotes stay within a few blocks; further back than this nothing reaches here.
  for (let index = low - 1; index >= Math.max(0, low - 400); index--) {
    const layer = layers[index];
    if (layer !== undefined && layer.end > start) found.push(layer);
  }
  return found.toReversed();
}
