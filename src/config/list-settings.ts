import type { Config } from "./config.ts";
import { fullName, keyName } from "./key-name.ts";
import { schema } from "./schema.ts";
import type { Members, Node, Setting } from "./setting.ts";

/** A setting with its full name and its value. */
export interface ListedSetting {
	readonly path: readonly string[];
	/** "smtp.listen" */
	readonly name: string;
	readonly setting: Setting<unknown>;
	readonly value: unknown;
}

/** Every setting of a configuration, in the order of the schema, with those of named destinations. */
export function listSettings(config: Config): readonly ListedSetting[] {
	return listMembers(schema, config as unknown as Values, []);
}

type Values = Readonly<Record<string, unknown>>;

function listMembers(members: Members, values: Values, path: readonly string[]): ListedSetting[] {
	return Object.entries(members).flatMap(([name, node]) => listNode(node, values[name], [...path, keyName(name)]));
}

function listNode(node: Node, value: unknown, path: readonly string[]): ListedSetting[] {
	if (node.type === "setting") return [{ path, name: fullName(path), setting: node, value }];
	if (node.type === "section") return listMembers(node.members, value as Values, path);
	return Object.entries(value as Values).flatMap(([name, own]) => listMembers(node.members, own as Values, [...path, name]));
}
