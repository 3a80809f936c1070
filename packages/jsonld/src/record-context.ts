import { namespace } from "./namespace.js";

const references = `url mainEntityOfPage hasPart isPartOf mentions author contributor editor creator publisher spokenByCharacter
  appearance itemReviewed interpretedAsClaim encoding encodesCreativeWork affiliation parentOrganization
  correction citation isBasedOn review reviewRating prov:wasQuotedFrom prov:wasDerivedFrom prov:wasGeneratedBy
  prov:used prov:wasAssociatedWith oa:hasBody oa:hasTarget oa:hasSource oa:hasSelector oa:motivatedBy`;

const values = {
  datePublished: "DateTime",
  dateModified: "DateTime",
  "prov:endedAtTime": "xsd:dateTime",
  "oa:start": "xsd:nonNegativeInteger",
  "oa:end": "xsd:nonNegativeInteger",
  "rec:confidence": "xsd:decimal",
} as const;

/** The pinned context of the record profile: inline, so that nothing is fetched and nothing changes under it. */
export const recordContext: Readonly<Record<string, unknown>> = /* @__PURE__ */ contextOf(references, values);

function contextOf(
  named: string,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    "@vocab": "http://schema.org/",
    oa: "http://www.w3.org/ns/oa#",
    prov: "http://www.w3.org/ns/prov#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    rec: namespace,
    ...Object.fromEntries(named.split(/\s+/u).map((name) => [name, { "@type": "@id" }])),
    ...Object.fromEntries(Object.entries(typed).map(([name, type]) => [name, { "@type": type }])),
  };
}
