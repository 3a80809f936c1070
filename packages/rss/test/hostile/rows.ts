/** A name, what makes the input, the titles that must still be read in order, and its Content-Type. */
export type Row = readonly [
  name: string,
  make: () => string | Uint8Array,
  titles?: readonly string[],
  contentType?: string,
];

const titled = (title: string): string => `<item><title>${title}</title><link>/${title}</link></item>`;

/** A feed with a good item before and after. */
export const rss = (middle: string, root = "<rss version='2.0'"): string =>
  `${root}><channel><title>Feed</title>${titled("First")}${middle}${titled("Last")}</channel></rss>`;
export const item = (inner: string): string => rss(`<item><title>Middle</title>${inner}</item>`);

export const outer = ["First", "Last"];
export const all = ["First", "Middle", "Last"];
