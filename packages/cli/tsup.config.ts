import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts", worker: "src/filter/worker.ts" },
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
