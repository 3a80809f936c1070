import type { Witness } from "@onrecord/core";

/** Fields a page can bear witness to. */
export type FieldName = Witness["field"];
