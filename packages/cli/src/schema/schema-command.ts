import type { Command } from "commander";
import { readingJsonSchema } from "@onrecord/core/schema";
import { write, type Streams } from "../streams.js";
import { outline } from "./outline.js";

const examples = `
Examples:
  $ onrecord schema                                 the parts of a reading, for people
  $ onrecord schema --json-schema > reading.schema.json`;

export function addSchemaCommand(program: Command, streams: Streams): void {
  program
    .command("schema")
    .description("print what a reading holds")
    .option("--json-schema", "as JSON Schema (draft 2020-12), for programs")
    .addHelpText("after", examples)
    .action(async (options: { readonly jsonSchema?: boolean }) => {
      const schema = readingJsonSchema();
      await write(
        streams.stdout,
        options.jsonSchema === true ? `${JSON.stringify(schema, null, 2)}\n` : outline(schema),
      );
    });
}
