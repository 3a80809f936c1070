import { all, item, type Row } from "./rows.js";

const laughs = (): string => {
  const entities = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  );
  return `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join("")}]>${item("<description>&e20;</description>")}`;
};

export const entities: readonly Row[] = [
  ["a billion laughs", laughs, all],
  [
    "one long entity, many times",
    () =>
      `<!DOCTYPE rss [<!ENTITY long "${"x".repeat(100_000)}">]>${item(`<description>${"&long;".repeat(100_000)}</description>`)}`,
    all,
  ],
  [
    "one short entity, many times",
    () =>
      `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(200)}">]>${item(`<description>${"&a;".repeat(400_000)}</description>`)}`,
    all,
  ],
  [
    "parameter entities",
    () =>
      `<!DOCTYPE rss [<!ENTITY % a "<!ENTITY b 'c'>"> %a; <!ENTITY % all "%a;%a;%a;"> %all;]>${item("<description>&b;</description>")}`,
    all,
  ],
  [
    "an external document type",
    () => `<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/evil.dtd">${item("<description>&x;</description>")}`,
    all,
  ],
  [
    "an external entity",
    () => `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${item("<description>&x;</description>")}`,
    all,
  ],
  [
    "an external parameter entity",
    () => `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>${item("")}`,
    all,
  ],
  [
    "an entity of itself",
    () => `<!DOCTYPE rss [<!ENTITY x "&x;&x;">]>${item("<description>&x;</description>")}`,
    all,
  ],
  [
    "200,000 entities declared",
    () =>
      `<!DOCTYPE rss [${Array.from({ length: 200_000 }, (_, index) => `<!ENTITY e${index} "x">`).join("")}]>${item("<description>&e7;</description>")}`,
    all,
  ],
  [
    "numbers of no character",
    () => item(`<description>${"&#999999999999;&#0;&#xd800;".repeat(50_000)}</description>`),
    all,
  ],
  ["an entity that never ends", () => item(`<description>&${"a".repeat(2_000_000)}</description>`), all],
  ["two million ampersands", () => item(`<description>${"&".repeat(2_000_000)}</description>`), all],
];
