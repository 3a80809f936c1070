/** A published check of a claim: schema.org's ClaimReview, in the form that is written today. */
export interface ClaimReview {
  readonly "@type": "ClaimReview";
  readonly claimReviewed: string;
  readonly url?: string;
  /** The headline of the check. */
  readonly name?: string;
  readonly datePublished?: string;
  readonly inLanguage?: string;
  /** Who checked. */
  readonly author?: Agent;
  readonly reviewRating?: Rating;
  readonly itemReviewed?: ReviewedClaim;
}

export interface Agent {
  readonly "@type": "Person" | "Organization";
  readonly name: string;
  readonly url?: string;
}

export interface Rating {
  readonly "@type": "Rating";
  /** The verdict in words: "Mostly false". */
  readonly alternateName?: string;
  readonly ratingValue?: number;
  readonly bestRating?: number;
  readonly worstRating?: number;
}

export interface ReviewedClaim {
  readonly "@type": "Claim";
  /** Who claimed. */
  readonly author?: Agent;
  readonly datePublished?: string;
  /** Where the claim was first made, and where else: addresses. */
  readonly firstAppearance?: string;
  readonly appearance?: readonly string[];
}
