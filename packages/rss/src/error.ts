import { OnrecordError } from "@onrecord/core";

/** What cannot be read as a feed, with what was seen at its start. */
export class FeedError extends OnrecordError {}
