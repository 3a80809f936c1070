// Run before `npm pack` in a package: every package carries the licence and the notice.
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

for (const name of ["LICENSE", "NOTICE"])
  copyFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), name);
