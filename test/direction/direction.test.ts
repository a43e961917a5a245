import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { beforeAll, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const rules: ICruiseOptions["ruleSet"] & { options: object } = require("../../.dependency-cruiser.cjs");
const { mayImport }: { mayImport: Record<string, readonly string[] | string> } = require("./may-import.cjs");

async function cruised(folder: string, places: string[]): Promise<ICruiseResult> {
	const baseDir = fileURLToPath(new URL(folder, import.meta.url));
	const { output } = await cruise(places, { ...rules.options, baseDir, validate: true, ruleSet: rules });
	return output as ICruiseResult;
}

function violations({ summary }: ICruiseResult): string[] {
	return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

let ours: ICruiseResult;
beforeAll(async () => {
	ours = await cruised("../..", ["src", "bin"]);
}, 60_000);

test("every module was read", () => {
	// Under a TypeScript that it cannot parse, dependency-cruiser reads no module and reports success.
	const src = fileURLToPath(new URL("../../src", import.meta.url));
	const written = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
	const read = ours.modules.map(({ source }) => source).filter((source) => /^src\/.*\.ts$/.test(source));
	expect(written.length).toBeGreaterThan(50);
	expect(read.sort()).toEqual(written.map((path) => `src/${path}`).sort());
});

test("imports of types alone were seen too", () => {
	const imports = ours.modules.find(({ source }) => source === "src/signals/signal.ts")?.dependencies.map(({ resolved }) => resolved);
	expect(imports?.sort()).toEqual(["src/signals/evidence.ts", "src/signals/facts.ts"]);
});

test("every folder of src/ stands in the table", () => {
	const folders = readdirSync(new URL("../../src", import.meta.url));
	expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(folders));
});

test("nothing imports against the direction", () => {
	expect(violations(ours)).toEqual([]);
});

test("what goes against it is found", async () => {
	expect(violations(await cruised("wrong", ["src"]))).toEqual([
		"mail-imports: src/mail/opinion.ts -> src/signals/evidence.ts",
		"no-input-or-output: src/signals/evidence.ts -> fs",
	]);
});
