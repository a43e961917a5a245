import { clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import { lineTime } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";

const words = [
	[": query: ", false],
	[": response: ", true],
] as const;

/**
 * BIND 9, categories queries and responses, with or without print-time (local, iso8601, iso8601-utc), print-category and
 * print-severity, to a file or through syslog:
 *
 *     17-Jul-2026 12:00:01.123 queries: info: client @0x7f58 192.0.2.1#53211 (a.example): view inside: query: a.example IN A +E(0)K (192.0.2.53)
 *
 * BIND escapes spaces in names, so that nobody can ask for a name that looks like a line.
 */
export const bindFormat: LogFormat = {
	name: "bind",
	framing: lines,
	always: [],
	open: (modified) => (line) => readLine(line, modified),
};

function readLine(line: string, modified: number): DnsRecord[] | undefined {
	const client = line.indexOf("client ");
	if (client < 0) return undefined;
	const port = line.indexOf("#", client);
	const address = port < 0 ? "" : clientAddress(line.slice(line.lastIndexOf(" ", port) + 1, port));
	if (address === "") return undefined;
	for (const [word, reply] of words) {
		const at = line.indexOf(word, client);
		if (at < 0) continue;
		const [asked = "", , type = ""] = line.slice(at + word.length, at + word.length + 1_200).split(" ", 3);
		const found = dnsName(asked);
		return found === ""
			? []
			: [{ kind: "lookup", at: lineTime(line, modified).at, client: address, name: found, type: type.trim(), reply }];
	}
	// Other things that happened to a client: refused, failed, transferred. Its question, if logged, stands in a line of its own.
	return [];
}
