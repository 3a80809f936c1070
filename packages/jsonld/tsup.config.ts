import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/csv/index.ts",
    "src/markdown/index.ts",
    "src/ninjs/index.ts",
    "src/text-fragment/index.ts",
  ],
  format: "esm",
  // The sources' paths in tsconfig.json would pull core in.
  external: [/^@onrecord\//u],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: false,
  sourcemap: true,
});
