import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/node.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  external: ["undici"],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: false,
  sourcemap: true,
});
