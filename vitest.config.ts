import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import tsconfig from "./tsconfig.json" with { type: "json" };

// One list of entries: the paths of tsconfig.json serve the tests too, so no test needs a build.
export const sourceAliases = Object.entries(tsconfig.compilerOptions.paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`, "u"),
  replacement: fileURLToPath(new URL(file ?? "", import.meta.url)),
}));

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
