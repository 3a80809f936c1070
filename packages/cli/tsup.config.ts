import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "es2022",
  platform: "node",
  splitting: true,
  clean: true,
  dts: false,
  sourcemap: true,
});
