import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    // Not exported: files of their own, so that importing one small function costs no more than it.
    "src/0-page/from-text.ts",
    "src/schema/version.ts",
    "src/error.ts",
    "src/schema/index.ts",
    "src/2-text/index.ts",
    "src/3-quotes/index.ts",
    "src/2-text/quantities/index.ts",
    "src/2-text/times/index.ts",
    "src/5-claims/worth/index.ts",
    "src/5-claims/reviews/index.ts",
    "src/json-ld/index.ts",
    "src/language/en/index.ts",
    "src/testing/index.ts",
  ],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: false,
  sourcemap: true,
});
