import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  // The sources' paths in tsconfig.json would pull core in.
  external: [/^@onrecord\//u],
  target: "es2022",
  platform: "node",
  splitting: true,
  clean: true,
  dts: false,
  sourcemap: true,
});
