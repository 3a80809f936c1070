import type { Author, Speaker } from "@onrecord/core";
import type { Identifiers } from "./identifiers.js";
import { plainValue, textValue } from "./lexical.js";
import { node, reference, type JsonLdNode } from "./node.js";

export interface Agent {
  readonly id: string;
  /** Documents speak too, but schema.org lets only persons and organizations do so. */
  readonly isDocument: boolean;
  readonly nodes: readonly JsonLdNode[];
}

const types = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  document: "CreativeWork",
} as const;

/** A speaker as Person, Organization or, for what a document says, CreativeWork; an unnamed one has no name here either. */
export function mapSpeaker(speaker: Speaker, identifiers: Identifiers): Agent {
  const id = identifiers.of(
    "s",
    speaker.name ?? speaker.description?.text ?? speaker.mentions[0]?.text ?? "",
  );
  const type = types[speaker.kind];
  const role = plainValue(speaker.role?.text);
  const affiliation = affiliationOf(speaker, identifiers);
  const description = textValue(speaker.description?.text);
  const main = node(id, type, {
    name: plainValue(speaker.name),
    alternateName: [...new Set(speaker.aliases)].flatMap((alias) => plainValue(alias) ?? []),
    ...(type === "Person" ? { jobTitle: role, description } : { description: description ?? role }),
    ...(affiliation === undefined
      ? {}
      : { [type === "Person" ? "affiliation" : "parentOrganization"]: reference(affiliation["@id"]) }),
  });
  return {
    id,
    isDocument: type === "CreativeWork",
    nodes: affiliation === undefined ? [main] : [affiliation, main],
  };
}

function affiliationOf(speaker: Speaker, identifiers: Identifiers): JsonLdNode | undefined {
  const name = speaker.kind === "document" ? undefined : plainValue(speaker.affiliation?.text);
  return name === undefined ? undefined : node(identifiers.of("o", name), "Organization", { name });
}

/** One entry a person: a name alone, without "By", titles or a second name behind a comma. */
export function mapAuthor(author: Author, identifiers: Identifiers): readonly JsonLdNode[] {
  const type = author.role === "agency" ? "Organization" : "Person";
  return namesIn(author.name).map((name) => node(identifiers.of("a", name), type, { name }));
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;|\n]|\s(?:and|und|et|y)\s|\s-\s/iu)
    .flatMap((part) => plainValue(stripped(part)) ?? []);
}

const lead = /^(?:by|posted by|von|por|par|di|mr|mrs|ms|dr|prof)(?:\.\s*|\s+)/iu;

function stripped(part: string): string {
  let name = part.trim();
  for (let round = 0; round < 4 && lead.test(name); round++) name = name.replace(lead, "").trim();
  return name;
}
