/** Marks the words of a quote, claim or speaker everywhere on the page, without drawing anything anew. */
export function tie(kind: "quote" | "claim" | "speaker", id: string | undefined): void {
  for (const tied of document.querySelectorAll(".tied")) tied.classList.remove("tied");
  if (id === undefined) return;
  for (const element of document.querySelectorAll(`[data-${kind}="${CSS.escape(id)}"]`))
    element.classList.add("tied");
}

/** Brings a place of the text into view. */
export function showPlace(start: number): void {
  const marks = [...document.querySelectorAll<HTMLElement>("[data-start]")];
  const nearest = marks.findLast((mark) => Number(mark.dataset["start"]) <= start);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  nearest?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}
