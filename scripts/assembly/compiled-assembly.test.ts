import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assemblyFile, compiledAssembly } from "./compiled-assembly.ts";

test("what is shipped is what the sources say", async () => {
	const shipped = readFileSync(assemblyFile);
	expect(shipped.equals(await compiledAssembly()), "npm run build:assembly, and commit what it wrote").toBe(true);
});
