import { colourCount } from "./colours.js";

const hues = [250, 25, 150, 320, 70, 200, 0, 110, 285, 175];

const light = `
--paper: #fdfcfa; --card: #ffffff; --ink: #1d1c1a; --quiet: #6b6760; --line: #e4e0d8; --claim: #b45309;
--tint: 0.935; --tint-colour: 0.055; --deep: 0.47; --deep-colour: 0.14; --focus: #1d4ed8;`;
const dark = `
--paper: #161514; --card: #201f1d; --ink: #ebe7df; --quiet: #9c968b; --line: #36332f; --claim: #f5a94a;
--tint: 0.31; --tint-colour: 0.06; --deep: 0.8; --deep-colour: 0.11; --focus: #8ab4ff;`;

const colours = Array.from({ length: colourCount }, (_, index) => {
  const hue = hues[index] ?? 0;
  return `.k${index} { --tinted: oklch(var(--tint) var(--tint-colour) ${hue}); --full: oklch(var(--deep) var(--deep-colour) ${hue}); }`;
}).join("\n");

const widths = Array.from({ length: 11 }, (_, index) => `.w${index} { width: ${index * 10}%; }`).join(" ");

/** The page's looks: a reading column and a panel; the panel becomes chips above and a sheet below on a phone. */
export const styles = `
:root { color-scheme: light; ${light} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark; ${dark} } }
:root[data-theme="dark"] { color-scheme: dark; ${dark} }
${colours}
.nobody { --tinted: color-mix(in oklab, var(--quiet) 16%, transparent); --full: var(--quiet); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99em; } .skip:focus { left: 1em; top: .6em; z-index: 9; background: var(--card); padding: .3em .8em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.bar { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 1.5rem; padding: .55rem 1.5rem;
  background: color-mix(in oklab, var(--paper) 92%, transparent); backdrop-filter: blur(8px); border-bottom: 1px solid var(--line); font-size: 13px; }
.brand { font-weight: 700; letter-spacing: -.01em; }
.legend { display: flex; gap: .9rem; color: var(--quiet); } .legend .quote { color: var(--ink); }
.grey { color: color-mix(in oklab, var(--quiet) 75%, var(--paper)); }
.keys { margin-inline-start: auto; color: var(--quiet); white-space: nowrap; }
kbd { font: 11px ui-monospace, monospace; padding: .1em .45em; border: 1px solid var(--line); border-radius: 4px; background: var(--card); }
#theme { width: 2rem; height: 2rem; text-align: center; border-radius: 50%; font-size: 16px; } #theme:hover { background: var(--line); }

.layout { display: grid; grid-template-columns: minmax(0, 41rem) 23rem; justify-content: center; gap: 4rem; padding: 2rem 1.5rem 6rem; }
main { font: 19px/1.65 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; overflow-wrap: anywhere; outline: none; }
main h1 { font-size: 2.05em; line-height: 1.15; letter-spacing: -.015em; margin: .7em 0 .5em; text-wrap: balance; }
main h2, main h3, main h4, main h5, main h6 { font-size: 1.15em; margin: 1.6em 0 .4em; }
.story { margin: 0 0 1.05em; } .standfirst { font-size: 1.1em; color: var(--quiet); margin: 0 0 1.2em; }
blockquote.story { margin-inline: 1.4em 0; }
.around { margin: .5em 0; font: 13px/1.5 system-ui, sans-serif; color: color-mix(in oklab, var(--quiet) 82%, var(--paper)); }
.around::before { content: attr(data-kind); margin-inline-end: .7em; font-size: 10px; letter-spacing: .06em; text-transform: uppercase;
  border: 1px solid var(--line); border-radius: 3px; padding: .1em .45em; }
.story + .around { margin-top: 1.4em; } .around + .story { margin-top: 1.4em; }

.quote { background: var(--tinted); border-radius: 3px; padding: .1em .14em; margin-inline: -.14em; box-decoration-break: clone; -webkit-box-decoration-break: clone; cursor: pointer; }
.quote.indirect { background: none; box-shadow: inset 0 -.46em var(--tinted); border-radius: 0; padding-inline: 0; margin-inline: 0; }
.quote .quote { margin-inline: 0; padding-inline: 0; }
.quote.repeat { opacity: .8; }
.source { color: var(--full); font-weight: 600; cursor: pointer; } .cue { color: var(--full); font-style: italic; cursor: pointer; }
.claim { text-decoration: underline; text-decoration-color: var(--claim); text-underline-offset: .22em; text-decoration-thickness: 1px; cursor: pointer; }
.claim.low { text-decoration-style: dotted; text-decoration-color: color-mix(in oklab, var(--claim) 55%, transparent); }
.claim.middle { text-decoration-color: color-mix(in oklab, var(--claim) 60%, transparent); } .claim.high { text-decoration-thickness: 2px; }
.chosen { outline: 2px solid var(--full, var(--claim)); outline-offset: 1px; } .claim.chosen { outline-color: var(--claim); border-radius: 3px; }
.source.chosen, .cue.chosen { outline: 0; text-decoration: underline 2px; text-underline-offset: .22em; }
.filtered main .away { background: none; box-shadow: none; text-decoration: none; color: inherit; font-weight: inherit; font-style: inherit; }
.filtered main .story { color: color-mix(in oklab, var(--ink) 55%, var(--paper)); }
.filtered main .quote:not(.away), .filtered main .source:not(.away) { color: var(--ink); }

aside { display: flex; flex-direction: column; gap: 1.8rem; position: sticky; top: 4.6rem; align-self: start; max-height: calc(100vh - 5.6rem); overflow-y: auto; padding: 2px 4px; scrollbar-width: thin; }
h2 { font-size: 12px; letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); margin: 0 0 .6rem; }
main h2 { text-transform: none; letter-spacing: 0; color: inherit; }
.count { font-variant-numeric: tabular-nums; color: var(--quiet); font-weight: 400; }
aside ul, aside ol { list-style: none; margin: 0; padding: 0; } small { color: var(--quiet); font-size: 12px; }
.person, .claims a { position: relative; }
.person { display: flex; gap: .65rem; width: 100%; padding: .4rem .6rem; border-radius: 8px; align-items: baseline; }
.person:hover { background: color-mix(in oklab, var(--line) 55%, transparent); } .person[aria-pressed="true"] { background: var(--tinted); }
.dot { flex: none; width: .7rem; height: .7rem; border-radius: 50%; background: var(--full); align-self: start; margin-top: .4rem; }
.who { flex: 1; font-weight: 600; line-height: 1.35; } .who small { display: block; font-weight: 400; }
.js .cards { position: sticky; top: 0; bottom: 0; z-index: 1; max-height: 70vh; overflow-y: auto; flex: none; border-radius: 8px; box-shadow: 0 0 0 6px var(--paper), 0 -10px 24px 2px color-mix(in oklab, var(--ink) 10%, transparent); } #close { display: none; position: absolute; top: .5rem; right: .5rem; width: 2rem; height: 2rem; text-align: center; border-radius: 50%; color: var(--quiet); z-index: 1; }
.js .cards:not(.open) { display: none; } .cards.open #close { display: block; } .js .card:not(.open) { display: none; }
.card { background: var(--card); border: 1px solid var(--line); border-top: 3px solid var(--full); border-radius: 8px; padding: .9rem 1.1rem 1rem; margin-bottom: 1rem; overflow-wrap: anywhere; }
.js .card { margin-bottom: 0; } .card h3 { margin: .1rem 2rem 0 0; font-size: 16px; color: var(--full); } .card p { margin: 0; }
.tag { font-size: 11px; letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); } .note { color: var(--quiet); font-size: 13px; }
.card blockquote { margin: .7rem 0; font: 16px/1.5 Charter, "Bitstream Charter", Georgia, serif; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem .9rem; margin: 0; font-size: 13px; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
code { font: 12px ui-monospace, monospace; } a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .2em; }
.meter { display: inline-block; width: 3.2rem; height: .42rem; border-radius: 3px; background: var(--line); overflow: hidden; vertical-align: .05em; } .meter i { display: block; height: 100%; background: var(--claim); } ${widths}
.card .meter i { background: var(--full); }
.claims a { display: flex; gap: .8rem; padding: .35rem .6rem; border-radius: 8px; text-decoration: none; font-size: 13.5px; line-height: 1.4; } .claims a:hover { background: color-mix(in oklab, var(--line) 55%, transparent); }
.claims .meter { flex: none; margin-top: .42rem; } .issues li, .facts li { font-size: 13px; margin-bottom: .3rem; } .facts summary { cursor: pointer; } .rejected b { text-decoration: line-through; }

@media (max-width: 62rem) {
  .layout { display: flex; flex-direction: column; gap: 1.5rem; max-width: 44rem; margin: 0 auto; padding: 1rem 1.1rem 5rem; }
  .keys, .legend { display: none; } #theme { margin-inline-start: auto; } .bar { padding: .35rem 1.1rem; }
  main { font-size: 18px; } main h1 { font-size: 1.65em; }
  aside { display: contents; } .people { order: -1; }
  .people ul { display: flex; gap: .5rem; overflow-x: auto; padding: 2px 2px .5rem; scrollbar-width: thin; }
  .person { width: max-content; max-width: 15rem; border: 1px solid var(--line); border-radius: 99px; padding: .3rem .8rem; align-items: center; } .who small { display: none; } .dot { margin: 0; align-self: center; } .who { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .js .cards { position: fixed; inset: auto 0 0 0; z-index: 6; max-height: 55vh; overflow-y: auto; box-shadow: 0 -6px 30px rgb(0 0 0 / .25); background: var(--card); border-radius: 14px 14px 0 0; }
  .js .card { border: 0; border-top: 4px solid var(--full); border-radius: 0; }
}
@media print { .bar, .cards, .skip { display: none; } .layout { display: block; } aside { position: static; max-height: none; } }
`;
