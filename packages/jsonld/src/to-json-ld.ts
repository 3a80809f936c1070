import type { Reading } from "@onrecord/core";
export function toJsonLd(reading: Reading, _options: { readonly profile?: "embed" | "record" } = {}): object {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: reading.article.headline?.value,
  };
}
