import { isAbsolute, join } from "node:path";
import { type ConfigReading, noteProblem } from "./config-reading.ts";
import { describeFound } from "./describe-found.ts";
import { environmentName, fullName, keyName } from "./key-name.ts";
import { nearestKey } from "./nearest-key.ts";
import { schema } from "./schema.ts";
import type { Members, Named, Setting } from "./setting.ts";

type Table = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

/** Reads a table of the file as the schema has it. What is wrong is noted, and its default takes its place, so that reading goes on. */
export function readMembers(members: Members, table: Table, path: readonly string[], reading: ConfigReading, like: Values = {}): Values {
	const values: Record<string, unknown> = {};
	for (const [name, node] of Object.entries(members)) {
		const own = [...path, keyName(name)];
		const found = Object.hasOwn(table, keyName(name)) ? table[keyName(name)] : undefined;
		if (node.type === "setting") values[name] = readSetting(node, found, own, reading, like[name]);
		else if (node.type === "section") values[name] = readMembers(node.members, asTable(found, own, reading), own, reading);
		else values[name] = readNamed(node, asTable(found, own, reading), own, reading, values[node.like] as Values);
	}
	for (const key of Object.keys(table)) noteUnknown(key, members, path, reading);
	return values;
}

/** Tables under names that the operator chose. */
function readNamed(node: Named<Members>, table: Table, path: readonly string[], reading: ConfigReading, like: Values): Values {
	const values: Record<string, unknown> = {};
	for (const [name, found] of Object.entries(table)) {
		const own = [...path, name];
		const known = node.name.read(name);
		if (!known.ok) noteProblem(reading, own, `the name of the table must be ${node.name.allowed}`);
		else values[name] = readMembers(node.members, asTable(found, own, reading), own, reading, like);
	}
	return values;
}

/** The environment comes before the file, the file before the default. */
function readSetting(setting: Setting<unknown>, found: unknown, path: readonly string[], reading: ConfigReading, like: unknown): unknown {
	const fromFile = found === undefined ? undefined : readFound(setting, found, path, reading);
	const variable = environmentName(path);
	// An empty variable is as good as none, as is usual.
	const text = path.includes("destinations") ? undefined : reading.environment[variable] || undefined;
	if (text !== undefined) return readVariable(setting, text, variable, path, reading);
	reading.sources.set(fullName(path), fromFile === undefined ? "default" : "file");
	return fromFile ?? like ?? setting.default;
}

function readFound(setting: Setting<unknown>, found: unknown, path: readonly string[], reading: ConfigReading): unknown {
	const result = setting.kind.read(found);
	if (result.ok) return "isPath" in setting.kind ? fromFolder(result.value as string, reading.folder) : result.value;
	noteProblem(reading, path, mismatch(setting, found, result.because));
	return undefined;
}

function readVariable(setting: Setting<unknown>, text: string, variable: string, path: readonly string[], reading: ConfigReading): unknown {
	const found = setting.kind.fromText?.(text) ?? text;
	const result = setting.kind.read(found);
	if (!result.ok) {
		const problem = mismatch(setting, text, result.because);
		reading.problems.push({ line: undefined, key: `environment variable ${variable}`, text: problem });
		return setting.default;
	}
	reading.sources.set(fullName(path), "environment");
	return result.value;
}

function mismatch(setting: Setting<unknown>, found: unknown, because: string | undefined): string {
	const why = because === undefined ? "" : ` (${because})`;
	return `found ${describeFound(found, setting.secret)}${why}; wanted is ${setting.kind.allowed}`;
}

function fromFolder(path: string, folder: string): string {
	return path === "" || folder === "" || isAbsolute(path) ? path : join(folder, path);
}

function asTable(found: unknown, path: readonly string[], reading: ConfigReading): Table {
	if (found === undefined) return {};
	if (typeof found === "object" && found !== null && !Array.isArray(found) && !(found instanceof Date)) return found as Table;
	noteProblem(reading, path, `found ${describeFound(found, false)}; this is a table, written [${fullName(path)}]`);
	return {};
}

function noteUnknown(key: string, members: Members, path: readonly string[], reading: ConfigReading): void {
	const known = Object.keys(members).map(keyName);
	if (known.includes(key)) return;
	const near = nearestKey(key, known);
	const meant = near === undefined ? elsewhere(key) : fullName([...path, near]);
	const hint = meant === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${meant}?`;
	noteProblem(reading, [...path, key], `no such setting${hint}`);
}

/** The full name of a key that exists under this name in another table: people forget the header above it. */
function elsewhere(key: string): string | undefined {
	const places = Object.entries(schema).flatMap(([name, node]) =>
		node.type === "section" && Object.keys(node.members).map(keyName).includes(key) ? [fullName([keyName(name), key])] : [],
	);
	return places.length === 0 ? undefined : places.join(" or ");
}
