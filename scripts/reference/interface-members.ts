import { readFileSync } from "node:fs";

/** A member of an interface as its source has it. */
export interface InterfaceMember {
	readonly name: string;
	readonly type: string;
	/** Its comment in one line; "" where it has none. */
	readonly says: string;
}

const member = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+)\??: ((?:[^;{]|\{[^}]*\})+);/g;

/** The members of an interface in a file of the sources, in their order, without those that it has of another. */
export function interfaceMembers(file: string, name: string): InterfaceMember[] {
	const source = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
	const body = source.match(new RegExp(`^export interface ${name}[^{]*\\{\\n([\\s\\S]*?)^\\}`, "m"))?.[1];
	if (body === undefined) throw new Error(`${file} has no interface ${name}`);
	return [...body.matchAll(member)].map(([, comment = "", key = "", type = ""]) => ({
		name: key,
		type: type.replaceAll("readonly ", "").replace(/\s+/g, " "),
		says: comment.replace(/\s*\n\s*\*?\s*/g, " ").trim(),
	}));
}
