import { createReader, type ReadOptions, type Page, type Reading } from "@onrecord/core";
import { english } from "@onrecord/core/english";
import { german } from "@onrecord/german";

const reader = createReader({ use: [english, german] });

/** Reads a page in whichever language it is, of those that have a pack: English and German. */
export function readAny(page: string | Page, options?: ReadOptions): Reading {
  return reader.read(page, options);
}
