import { readFile } from "node:fs/promises";
import { grouped } from "../../base/grouped.ts";
import { readError } from "../../base/read-error.ts";
import { clientAddress } from "../../dns/logs/client-address.ts";
import { leaseNames } from "./lease-names.ts";

/** Lines that are read; a table of leases of a large network has fewer. */
const mostLines = 1_000_000;

/** Names of one address that are kept. */
const mostNames = 5;

export interface ClientNames {
	/** By address. One that was let to one and then to another has both, "PC-A or PC-B": whose the lookup was, a log does not say. */
	readonly names: ReadonlyMap<string, string>;
	/** Sentences on what was left out, because a limit was reached. */
	readonly leftOut: readonly string[];
}

/**
 * Names of clients, of a file of lines "192.0.2.1,Front desk" (CSV, the name perhaps in quotes; a line of titles and further columns are
 * passed over) or "192.0.2.1 frontdesk" (as in /etc/hosts), or of leases (see leaseNames). Throws when it cannot be read or has no such line.
 */
export async function readClientNames(path: string): Promise<ClientNames> {
	const text = await readFile(path, "utf8").catch((error: unknown) => {
		throw new Error(`${path}: ${readError(error)}`);
	});
	const found = parseClientNames(text);
	if (found.names.size === 0 && text.trim() !== "")
		throw new Error(
			`${path}: no line has an address and a name; it must be “192.0.2.1,Front desk” or “192.0.2.1 frontdesk”, or leases of dhcpd or dnsmasq`,
		);
	return found;
}

/** The same of text; lines that have no address first are passed over. */
export function parseClientNames(text: string): ClientNames {
	const lines = text.trimEnd().split("\n", mostLines + 1);
	const leftOut = lines.length > mostLines ? [`Of the list of clients, only the first ${grouped(mostLines)} lines were read.`] : [];
	const read = lines.slice(0, mostLines);
	const leases = leaseNames(read);
	if (leases.size > 0) return { names: leases, leftOut };
	const lists = namesIn(read);
	if ([...lists.values()].some(({ length }) => length > mostNames))
		leftOut.push(`Of a client with more than ${mostNames} names, only the first ${mostNames} are told.`);
	return { names: new Map([...lists].map(([client, names]) => [client, names.slice(0, mostNames).join(" or ")])), leftOut };
}

/** One more of each client than are told. */
function namesIn(lines: readonly string[]): Map<string, string[]> {
	const lists = new Map<string, string[]>();
	for (const line of lines) {
		const [, first = "", separator = "", rest = ""] =
			/^\s*"?([\da-fA-F.:%]+)"?(\s*[,;\t ])\s*(.*)$/.exec(line.slice(0, 1_000).trimEnd()) ?? [];
		const client = clientAddress(first);
		const name = /[,;]/.test(separator) ? cell(rest) : (rest.split(/[\s#]/, 1)[0] ?? "");
		if (client === "" || name === "") continue;
		const names = lists.get(client) ?? [];
		if (names.length <= mostNames && !names.includes(name)) lists.set(client, [...names, name]);
	}
	return lists;
}

/** The first column of the rest of a CSV line. */
function cell(rest: string): string {
	const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
	return quoted === null ? (rest.split(/[,;]/, 1)[0] ?? "").trim() : (quoted[1] ?? "").replaceAll('""', '"').trim();
}
