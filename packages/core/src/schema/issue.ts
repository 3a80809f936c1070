import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";

/** Something that could not be read, was left out or was unsure. `code` is stable and made for programs. */
export const issueSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    span: z.exactOptional(spanSchema),
    rule: z.exactOptional(z.string()),
  })
  .meta({ id: "Issue" });
export type Issue = DeepReadonly<z.infer<typeof issueSchema>>;
