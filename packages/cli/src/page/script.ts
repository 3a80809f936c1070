/** What the page does when used. Plain JavaScript of its own; it reads only what the page already shows. */
export const script = `"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const cards = document.getElementById("cards");
  const people = all(".person");
  let open = "";
  let shown = null;
  root.classList.add("js");

  const stops = () => all("main [tabindex='0']").filter((stop) => !stop.classList.contains("away"));
  const piecesOf = (id) => all("main [data-card]").filter((piece) => piece.dataset.card === id);

  const select = (id) => {
    if (!document.getElementById("card-" + id)) return;
    deselect();
    open = id;
    document.getElementById("card-" + id).classList.add("open");
    cards.classList.add("open");
    cards.scrollTop = 0;
    for (const piece of piecesOf(id)) piece.classList.add("chosen");
  };
  const deselect = () => {
    open = "";
    cards.classList.remove("open");
    for (const one of all(".card.open, .chosen")) one.classList.remove("open", "chosen");
  };
  const goTo = (id) => {
    const place = document.getElementById("at-" + id) || piecesOf(id)[0];
    if (!place) return select(id);
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
    select(id);
  };
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const move = (by) => {
    const list = stops();
    if (list.length === 0) return;
    const here = document.activeElement.closest("main [tabindex='0']") || document.getElementById("at-" + open);
    const index = list.indexOf(here);
    const next = index < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, index + by));
    goTo(list[next].dataset.card);
  };
  const showOnly = (person) => {
    shown = shown === person ? null : person;
    const wanted = shown ? new Set(shown.dataset.cards.split(" ")) : null;
    for (const one of people) one.setAttribute("aria-pressed", String(one === shown));
    root.classList.toggle("filtered", shown !== null);
    for (const piece of all("main .quote, main .source, main .cue, main .claim"))
      piece.classList.toggle("away", wanted !== null && !wanted.has(piece.dataset.card));
    const [first] = wanted || [];
    if (first) goTo(first);
    else deselect();
    person.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const person = event.target.closest(".person");
    if (person) return showOnly(person);
    if (event.target.closest("#close")) return deselect();
    const piece = event.target.closest("[data-card]");
    if (!piece) return;
    if (!piece.closest("main")) {
      event.preventDefault();
      return goTo(piece.dataset.card);
    }
    if (getSelection().isCollapsed) select(piece.dataset.card);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = event.target.closest("main [tabindex='0']");
    const act = {
      j: () => move(1),
      k: () => move(-1),
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
      Escape: () => {
        const back = document.getElementById("at-" + open);
        deselect();
        if (back) back.focus({ preventScroll: true });
      },
      Enter: stop && (() => {
        select(stop.dataset.card);
        document.getElementById("card-" + stop.dataset.card).focus({ preventScroll: true });
      }),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  const theme = document.getElementById("theme");
  const remembered = () => {
    try { return localStorage.getItem("onrecord-theme"); } catch { return null; }
  };
  const paint = (name) => { if (name === "dark" || name === "light") root.dataset.theme = name; };
  paint(remembered());
  theme.addEventListener("click", () => {
    const dark = (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    paint(dark ? "light" : "dark");
    try { localStorage.setItem("onrecord-theme", root.dataset.theme); } catch { /* a page from a file may have no storage */ }
  });
})();
`;
