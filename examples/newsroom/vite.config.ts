import { defineConfig } from "vite";

export default defineConfig({
  // Opens from any folder of any server.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: { target: "es2022", chunkSizeWarningLimit: 3000 },
});
