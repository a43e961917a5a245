import { clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import { lineTime } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";

/** Process, thread and level; the name before it can be set (log-identity). */
const marker = /\[\d{1,10}:[\da-f]{1,10}\] (?:info|query|reply|notice|warning|error|debug): /;
const classes = new Set(["IN", "CH", "HS", "NONE", "ANY"]);

/**
 * Unbound with log-queries and log-replies, log-tag-queryreply or not, [unixtime], log-time-ascii, log-time-iso or syslog:
 *
 *     [1784289601] unbound[5502:0] info: 192.0.2.1 a.example. A IN
 *     [1784289601] unbound[5502:0] info: 192.0.2.1 a.example. A IN NOERROR 0.000479 0 47
 *
 * The second is an answer. Bytes of a name that are not printable are logged as "?".
 */
export const unboundFormat: LogFormat = {
	name: "unbound",
	framing: lines,
	always: [],
	open: (modified) => (line) => readLine(line, modified),
};

function readLine(line: string, modified: number): DnsRecord[] | undefined {
	const found = marker.exec(line.length > 4_096 ? line.slice(0, 4_096) : line);
	if (found === null) return undefined;
	const [client = "", asked = "", type = "", group = "", code] = line
		.slice(found.index + found[0].length)
		.trimEnd()
		.split(" ", 6);
	const address = clientAddress(client);
	// What it tells of itself has no address at that place.
	if (address === "" || !classes.has(group)) return [];
	const name = dnsName(asked);
	return name === "" ? [] : [{ kind: "lookup", at: lineTime(line, modified).at, client: address, name, type, reply: code !== undefined }];
}
