import { checkOptions } from "./check-options.js";

export interface ToJsonLdOptions {
  /**
   * `embed`: one tree in schema.org's terms, for a page's `<script type="application/ld+json">`.
   * `record`: a flat graph in which every finding has its place in the text and its origin. Default `embed`.
   */
  readonly profile?: "embed" | "record";
  /** The article's identifier where the reading has no address: an absolute IRI. */
  readonly id?: string;
  /** When the reading was made, ISO 8601 with zone; `record` says so. Default: when the page was fetched. */
  readonly at?: string;
  /** The class that holds the closed part of a page behind a paywall, ".paywall"; without it nothing is said of one. */
  readonly paywallSelector?: string;
}

const fits = /=undefined$|^(?:profile=(?:embed|record)$|id=\w+:\S+$|at=\d|paywallSelector=)/;

export function checkJsonLdOptions(options: ToJsonLdOptions): void {
  checkOptions(options, fits, "toJsonLd() takes profile=embed|record, id=IRI, at=time, paywallSelector");
}
