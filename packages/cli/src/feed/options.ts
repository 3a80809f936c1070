/** What `onrecord feed` was asked to do. */
export interface FeedOptions {
  readonly sources: readonly string[];
  /** Remembers feeds between two runs. */
  readonly state?: string;
  readonly out?: string;
  /** Where a file or standard input came from. */
  readonly url?: string;
  readonly fullText: boolean;
  /** Write readings in place of entries. */
  readonly read: boolean;
  readonly force: boolean;
  readonly allowPrivate: boolean;
  readonly userAgent?: string;
  /** Hosts asked at the same time. */
  readonly jobs: number;
}
