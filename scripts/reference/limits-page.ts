import { readFileSync } from "node:fs";
import { defaultLimits, type Limits } from "../../src/base/limits.ts";
import { generatedNote } from "./generated-note.ts";
import { markdownTable } from "./markdown-table.ts";

/** docs/reference/limits.md: every limit that hostile mail can run into, with its reason. */
export function limitsPage(): string {
	const reasons = reasonsOf(readFileSync(new URL("../../src/base/limits.ts", import.meta.url), "utf8"));
	const rows = Object.entries(defaultLimits).map(([name, value]) => {
		const reason = reasons.get(name);
		if (reason === undefined) throw new Error(`the limit ${name} has no comment in src/base/limits.ts that says why it is there`);
		return [`\`${name}\``, shown(name as keyof Limits, value), reason];
	});
	return [
		generatedNote("src/base/limits.ts"),
		"",
		"# Limits",
		"",
		"What a scan does at most for one message, whatever it holds. Past a limit the rest is left out, the verdict stands on",
		"what was looked at, and a [defect](defects.md) says so. `createScanner({ limits: { … } })` sets others.",
		"",
		...markdownTable(["Limit", "Default", "What it bounds, and why"], rows),
		"",
	].join("\n");
}

/** The comment above each member of the interface. */
function reasonsOf(source: string): Map<string, string> {
	const members = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+): number;/g);
	return new Map([...members].map(([, comment = "", name = ""]) => [name, comment.replace(/\s*\n\s*\*?\s*/g, " ").trim()]));
}

const units: readonly (readonly [number, string])[] = [
	[1024 * 1024, "MiB"],
	[1024, "KiB"],
];

function shown(name: keyof Limits, value: number): string {
	if (name.endsWith("Milliseconds")) return `${value.toLocaleString("en")} ms`;
	const unit = name.endsWith("Bytes") ? units.find(([size]) => value >= size && value % size === 0) : undefined;
	return unit === undefined ? value.toLocaleString("en") : `${value / unit[0]} ${unit[1]}`;
}
