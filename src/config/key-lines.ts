import { fullName } from "./key-name.ts";

const bare = "[A-Za-z0-9_-]+";
const quoted = `"(?:[^"\\\\\\n]|\\\\.)*"|'[^'\\n]*'`;
const part = `(?:${bare}|${quoted})`;
const key = `(${part}(?:[ \\t]*\\.[ \\t]*${part})*)`;
const header = new RegExp(`^[ \\t]*\\[{1,2}[ \\t]*${key}[ \\t]*\\]`);
const assignment = new RegExp(`^[ \\t]*${key}[ \\t]*=`);
const name = new RegExp(`${bare}|${quoted}`, "g");

/**
 * The line on which each table and key of a TOML text stands, by full name. The parser does not tell; this reads line by line,
 * which is right for all but keys within strings of several lines. Only ever used to say where a mistake is.
 */
export function keyLines(toml: string): ReadonlyMap<string, number> {
	const lines = new Map<string, number>();
	let table: string[] = [];
	toml.split("\n").forEach((line, at) => {
		// What is longer is no key of ours, and not worth the time.
		const start = line.slice(0, 500);
		const opened = header.exec(start)?.[1];
		const assigned = opened === undefined ? assignment.exec(start)?.[1] : undefined;
		if (opened !== undefined) table = namesIn(opened);
		const path = opened !== undefined ? table : assigned !== undefined ? [...table, ...namesIn(assigned)] : undefined;
		if (path !== undefined && !lines.has(fullName(path))) lines.set(fullName(path), at + 1);
	});
	return lines;
}

function namesIn(dotted: string): string[] {
	return [...dotted.matchAll(name)].map(([found]) => (/^["']/.test(found) ? found.slice(1, -1) : found));
}
