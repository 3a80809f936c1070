import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { Block, Reading } from "@onrecord/core";
import { memo } from "preact/compat";
import type { JSX } from "preact";
import { tie, showPlace } from "./hover.js";
import { layersOf, segmentsIn, type Segment } from "./segments.js";
import { hueOf, nameOf, panel, reading, select, selected, type Selected } from "./state.js";

const firstBlocks = 80;

/** The page as it was, with its furniture greyed, its quotes coloured by speaker and its claims underlined by worth. */
export function ArticleView(): JSX.Element {
  const page = reading.value;
  const layers = useComputed(() => (reading.value === undefined ? [] : layersOf(reading.value)));
  const shown = useSignal(firstBlocks);
  // A long page is drawn piece by piece, so that the first screen does not wait for the last.
  useSignalEffect(() => {
    const total = reading.value?.article.blocks.length ?? 0;
    shown.value = Math.min(total, firstBlocks);
    const more = (): void => {
      if (shown.peek() >= total) return;
      shown.value = Math.min(total, shown.peek() + firstBlocks);
      requestIdleCallback(more);
    };
    requestIdleCallback(more);
  });
  useSignalEffect(() => {
    const place = selected.value;
    if (place !== undefined) requestAnimationFrame(() => showPlace(place.start));
  });
  if (page === undefined) return <main class="article" aria-busy="true" />;
  return (
    <main class="article" aria-label="The page" onMouseUp={chooseSelection} onKeyUp={chooseSelection}>
      {page.article.blocks.slice(0, shown.value).map((block) => (
        <BlockView key={block.id} block={block} page={page} layers={layers.value} chosen={meeting(block)} />
      ))}
    </main>
  );
}

/** The chosen place where it meets the block, as text: a block is drawn again only when it changes. */
function meeting(block: Block): string {
  const place = selected.value;
  const meets =
    place !== undefined && block.spans.some(({ start, end }) => start < place.end && place.start < end);
  return meets ? `${place.start}-${place.end}` : "";
}

function chooseSelection(): void {
  const chosen = getSelection();
  if (chosen === null || chosen.isCollapsed || chosen.rangeCount === 0) return;
  const range = chosen.getRangeAt(0);
  const [start, end] = [
    placeOf(range.startContainer, range.startOffset),
    placeOf(range.endContainer, range.endOffset),
  ];
  if (start !== undefined && end !== undefined && start < end) select({ start, end });
}

/** Where a point of the page stands in the text. */
function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const start = element?.closest<HTMLElement>("[data-start]")?.dataset["start"];
  return start === undefined ? undefined : Number(start) + offset;
}

interface BlockProps {
  readonly block: Block;
  readonly page: Reading;
  readonly layers: ReturnType<typeof layersOf>;
  readonly chosen: string;
}

const BlockView = memo(function BlockView({ block, page, layers, chosen }: BlockProps): JSX.Element {
  const pieces = block.spans.flatMap(({ start, end }) => segmentsIn(page.text, start, end, layers));
  const range = chosen.split("-").map(Number);
  const place = chosen === "" ? undefined : { start: range[0] ?? 0, end: range[1] ?? 0 };
  const furniture = !block.inBody && !fields.has(block.kind);
  const Tag = block.kind === "headline" ? "h1" : block.kind === "heading" ? "h2" : "p";
  return (
    <Tag class={`block ${block.kind} ${furniture ? "furniture" : ""}`} data-kind={label(block.kind)}>
      {pieces.map((piece, index) => (
        <>
          {index > 0 && pieces[index - 1]?.end !== piece.start ? " " : ""}
          <Piece key={piece.start} piece={piece} place={place} />
        </>
      ))}
    </Tag>
  );
});

/** Not body, and not furniture either: what an article has around its running text. */
const fields: ReadonlySet<Block["kind"]> = new Set([
  "headline",
  "standfirst",
  "byline",
  "caption",
  "dateline",
]);

function label(kind: string): string {
  return kind.replaceAll(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
}

function Piece({
  piece,
  place,
}: {
  readonly piece: Segment;
  readonly place: Selected | undefined;
}): JSX.Element {
  const { quote, claim, role, start, end, text } = piece;
  const chosen = place !== undefined && place.start < end && start < place.end ? "chosen" : "";
  if (quote === undefined && claim === undefined)
    return (
      <span data-start={start} class={chosen}>
        {text}
      </span>
    );
  const hue = hueOf.value.get(quote?.speaker ?? "");
  const worth = claim === undefined ? "" : `claim worth-${Math.ceil(claim.worth.score * 4)}`;
  const voice = quote === undefined ? "" : `${role} hue-${hue ?? "none"} ${quote.kind}`;
  const said = quote === undefined ? undefined : `${nameOf(quote.speaker)}, ${quote.kind}`;
  return (
    <span
      class={`mark ${voice} ${worth} ${chosen}`}
      data-start={start}
      data-quote={quote?.id}
      data-claim={claim?.id}
      data-speaker={quote?.speaker}
      title={[said, claim === undefined ? undefined : `${claim.kind}, worth ${claim.worth.score}`]
        .filter(Boolean)
        .join("; ")}
      onMouseEnter={() => (quote === undefined ? tie("claim", claim?.id) : tie("quote", quote.id))}
      onMouseLeave={() => tie("quote", undefined)}
      onClick={() => openRow(piece)}
    >
      {text}
    </span>
  );
}

function openRow({ quote, claim, start, end }: Segment): void {
  if (getSelection()?.isCollapsed === false) return;
  panel.value = quote === undefined ? "claims" : "speakers";
  select({ start, end });
  const row = `[data-row="${quote?.id ?? claim?.id ?? ""}"]`;
  requestAnimationFrame(() => document.querySelector(row)?.scrollIntoView({ block: "center" }));
}
