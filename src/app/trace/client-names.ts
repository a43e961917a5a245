import { readFile } from "node:fs/promises";
import { readError } from "../../base/read-error.ts";
import { clientAddress } from "../../dns/logs/client-address.ts";

/** Lines that are read; a table of leases of a large network has fewer. */
const mostLines = 1_000_000;

/** Names of one address that are kept. */
const mostNames = 5;
const or = " or ";

/**
 * Names of clients by address, of a file of lines "192.0.2.1,Front desk" (CSV, the name perhaps in quotes; a line of titles and
 * further columns are passed over) or "192.0.2.1 frontdesk" (as in /etc/hosts). Throws when it cannot be read or has no such line.
 */
export async function readClientNames(path: string): Promise<Map<string, string>> {
	const text = await readFile(path, "utf8").catch((error: unknown) => {
		throw new Error(`${path}: ${readError(error)}`);
	});
	const names = parseClientNames(text);
	if (names.size === 0 && text.trim() !== "")
		throw new Error(`${path}: no line has an address and a name; it must be “192.0.2.1,Front desk” or “192.0.2.1 frontdesk”`);
	return names;
}

/**
 * The same of text; lines that have no address first are passed over. An address that was let to one and then to another has both names,
 * "PC-A or PC-B": whose the lookup was, a log does not say.
 */
export function parseClientNames(text: string): Map<string, string> {
	const names = new Map<string, string>();
	for (const line of text.split("\n", mostLines)) {
		const [, first = "", separator = "", rest = ""] =
			/^\s*"?([\da-fA-F.:%]+)"?(\s*[,;\t ])\s*(.*)$/.exec(line.slice(0, 1_000).trimEnd()) ?? [];
		const client = clientAddress(first);
		const name = /[,;]/.test(separator) ? cell(rest) : (rest.split(/[\s#]/, 1)[0] ?? "");
		if (client === "" || name === "") continue;
		const known = names.get(client)?.split(or) ?? [];
		if (known.length < mostNames && !known.includes(name)) names.set(client, [...known, name].join(or));
	}
	return names;
}

/** The first column of the rest of a CSV line. */
function cell(rest: string): string {
	const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
	return quoted === null ? (rest.split(/[,;]/, 1)[0] ?? "").trim() : (quoted[1] ?? "").replaceAll('""', '"').trim();
}
