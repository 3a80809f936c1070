import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

interface MoreProps<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  readonly render: (item: Item) => JSX.Element;
}

/** The first of a long list, and the rest on request. */
export function More<Item>({ items, first, render }: MoreProps<Item>): JSX.Element {
  const shown = useSignal(first);
  const left = items.length - shown.value;
  return (
    <>
      {items.slice(0, shown.value).map((item) => render(item))}
      {left > 0 && (
        <button type="button" class="more" onClick={() => (shown.value += 100)}>
          {left} more
        </button>
      )}
    </>
  );
}
