import { fullName, keyName } from "./key-name.ts";
import { schema } from "./schema.ts";
import type { Members, Named, Setting } from "./setting.ts";

const columns = 100;

const head = [
	"# Settings of Tidegate. Every setting there is stands here with its default, commented out: take away the # before what you",
	"# want otherwise. `tidegate config check` says whether the file is right, `tidegate config show` what is in effect.",
	"#",
	"# Found by --config FILE, else TIDEGATE_CONFIG, else as tidegate.toml in the current folder. Relative paths are taken from the",
	"# folder of this file. Every setting can also be set by an environment variable, which outranks the file: TIDEGATE_SMTP_LISTEN,",
	"# TIDEGATE_NEXT_HOP_PASSWORD; lists are separated by commas there.",
];

/** A file of settings in which everything is commented out: reading it gives the defaults. */
export function sampleConfig(): string {
	return `${[...head, ...membersOf(schema, [])].join("\n")}\n`;
}

/** Settings first: in TOML they belong to the table above them. */
function membersOf(members: Members, path: readonly string[]): string[] {
	const entries = Object.entries(members);
	const settings = entries.flatMap(([name, node]) => (node.type === "setting" ? settingLines(keyName(name), node) : []));
	const tables = entries.flatMap(([name, node]) => {
		const own = [...path, keyName(name)];
		if (node.type === "section") return ["", ...comment(node.says), `[${fullName(own)}]`, ...membersOf(node.members, own)];
		return node.type === "named" ? namedLines(node, own) : [];
	});
	return [...settings, ...tables];
}

function settingLines(key: string, { says, kind, default: standard }: Setting<unknown>): string[] {
	return ["", ...comment(says), `#${key} = ${kind.write(standard)}`];
}

function namedLines({ says, example, members }: Named<Members>, path: readonly string[]): string[] {
	const settings = Object.entries(members).flatMap(([name, node]) =>
		node.type === "setting" ? [`#${keyName(name)} = ${node.kind.write(node.default)}`] : [],
	);
	return ["", ...comment(says), `#[${fullName([...path, example])}]`, ...settings];
}

function comment(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === undefined || last.length + word.length >= columns) lines.push(`# ${word}`);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
