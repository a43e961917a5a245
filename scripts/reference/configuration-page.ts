import { environmentName, fullName, keyName } from "../../src/config/key-name.ts";
import { schema } from "../../src/config/schema.ts";
import type { Members, Node } from "../../src/config/setting.ts";
import { generatedNote } from "./generated-note.ts";
import { markdownTable } from "./markdown-table.ts";

/** docs/reference/configuration.md: every setting, what it means, what is allowed, and why its default is what it is. */
export function configurationPage(): string {
	return [generatedNote("src/config/schema.ts"), "", "# Configuration", "", ...introduction, "", ...sectionsOf(schema)].join("\n");
}

const introduction = [
	"One TOML file holds all settings; there is nothing in it that must be set. It is the one named by `--config`, else by the",
	"environment variable `TIDEGATE_CONFIG`, else `tidegate.toml` in the current folder where there is one. A key that is not listed",
	"here is a mistake, and nothing starts with a mistake in its settings.",
	"",
	"```",
	"tidegate config sample > tidegate.toml   # every setting with its default, commented out",
	"tidegate config check                    # is it right? every mistake, with its line",
	"tidegate config show                     # what is in effect, and where it comes from",
	"```",
	"",
	"The same file stands in [tidegate.sample.toml](../tidegate.sample.toml). Relative paths in the file are taken from its folder.",
	"",
	"**Environment.** Every setting but those of single destinations can also be set by a variable, which outranks the file:",
	`\`smtp.listen\` by \`${environmentName(["smtp", "listen"])}\`, \`next_hop.password\` by`,
	`\`${environmentName(["next_hop", "password"])}\`. Lists are separated by commas there. An empty variable counts as none.`,
	"",
	"**Times** have a unit (`ms`, `s`, `m`, `h`, `d`), **sizes** one of `kB`, `MB`, `GB` (thousands) or `KiB`, `MiB`, `GiB` (1,024s),",
	'**shares** are `"1%"` or `0.01`. **Networks** are in CIDR notation.',
];

function sectionsOf(members: Members, path: readonly string[] = []): string[] {
	const settings = Object.entries(members).filter(([, { type }]) => type === "setting");
	const tables = Object.entries(members).filter(([, { type }]) => type !== "setting");
	const rows = settings.map(([name, node]) => row([...path, keyName(name)], node));
	return [
		...(rows.length === 0 ? [] : [...markdownTable(["Setting", "Default", "What it means"], rows), ""]),
		...tables.flatMap(([name, node]) => tableOf(node, [...path, keyName(name)])),
	];
}

function tableOf(node: Node, path: readonly string[]): string[] {
	if (node.type === "setting") return [];
	const own = node.type === "named" ? [...path, node.example] : path;
	return [`## [${fullName(own)}]`, "", node.says, "", ...(node.type === "named" ? [] : sectionsOf(node.members, path))];
}

function row(path: readonly string[], node: Node): string[] {
	if (node.type !== "setting") return [];
	return [`\`${path.at(-1)}\``, `\`${node.kind.write(node.default)}\``, `${node.says}<br>*${sentence(node.kind.allowed)}*`];
}

function sentence(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
