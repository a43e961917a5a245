/** npm run build:assembly: compiles assembly/hash-picture.ts to assembly/hash-picture.wasm. Write it anew after each change there; a test demands it. */
import { writeFileSync } from "node:fs";
import { compiledAssembly, assemblyFile } from "./assembly/compiled-assembly.ts";

const bytes = await compiledAssembly();
writeFileSync(assemblyFile, bytes);
console.log(`assembly/hash-picture.wasm: ${bytes.length} bytes`);
