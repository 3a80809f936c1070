import { type Handler } from "./handler.js";
import { ownText, wordsOf } from "./read-wording.js";
import { add, offer } from "./record.js";
import { childOf, elementsOf, resolveUrl, textOf } from "./xml-tree.js";

export const image: Handler = (record, element) => {
  const read = (name: string): string | undefined => {
    const child = childOf(element, name);
    return child === undefined
      ? undefined
      : wordsOf(child) || child.attributes["href"] || child.attributes["rdf:resource"];
  };
  const url =
    read("url") ??
    read("link_url") ??
    element.attributes["href"] ??
    element.attributes["url"] ??
    element.attributes["rdf:resource"] ??
    (elementsOf(element).length === 0 ? ownText(element).trim() : "");
  const [title, description, width, height] = [
    read("title"),
    read("description"),
    Number(read("width") ?? Number.NaN),
    Number(read("height") ?? Number.NaN),
  ];
  const target = read("link");
  offer(
    record,
    "image",
    {
      ...(url === "" ? {} : { url: resolveUrl(url, childOf(element, "url")?.base ?? element.base) }),
      ...(title === undefined ? {} : { title }),
      ...(target === undefined ? {} : { link: resolveUrl(target, element.base) }),
      ...(description === undefined ? {} : { description }),
      ...(Number.isFinite(width) ? { width } : {}),
      ...(Number.isFinite(height) ? { height } : {}),
    },
    (element.name === "image" ? 5 : 4) + (elementsOf(element).length > 0 ? 2 : 0),
  );
};

export const generator: Handler = (record, element) => {
  const { attributes } = element;
  const name = textOf(element).trim();
  const url =
    attributes["url"] ??
    attributes["uri"] ??
    attributes["rdf:resource"] ??
    (/^https?:/u.test(name) ? name : undefined);
  offer(
    record,
    "generator",
    {
      ...(name === "" ? (url === undefined ? {} : { name: url }) : { name }),
      ...(url === undefined ? {} : { url: resolveUrl(url, element.base) }),
      ...(attributes["version"] === undefined ? {} : { version: attributes["version"] }),
    },
    1,
  );
};

export const cloud: Handler = (record, element) => {
  record.cloud = { ...element.attributes };
};

export const textInput: Handler = (record, element) => {
  const read = (name: string): string => {
    const child = childOf(element, name);
    return child === undefined ? "" : textOf(child).trim();
  };
  record.textInput = {
    title: read("title"),
    description: read("description"),
    name: read("name"),
    link: resolveUrl(read("link"), element.base),
  };
};

export const skipHours: Handler = (record, element) => {
  for (const hour of elementsOf(element).map((child) => Number(textOf(child).trim())))
    if (hour >= 0 && hour <= 24) add(record.skipHours, hour % 24);
};

export const skipDays: Handler = (record, element) => {
  for (const day of elementsOf(element)) add(record.skipDays, textOf(day).trim().toLowerCase());
};

export const ttl: Handler = (record, element) => {
  const minutes = Number(textOf(element).trim());
  if (Number.isFinite(minutes)) record.ttl = minutes;
};
