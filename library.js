// What `import … from "tidegate"` runs: the sources where they are (a checkout, on a Node that strips types), else what
// was built from them (the published package). Types come from the declarations beside either.
import { existsSync } from "node:fs";

const source = new URL("./src/app/library.ts", import.meta.url);
const library = await import(existsSync(source) ? source.href : new URL("./dist/app/library.js", import.meta.url).href);

export const { createScanner, defaultLimits, defectCodes, LocalLayer, lessons, mailClasses } = library;
