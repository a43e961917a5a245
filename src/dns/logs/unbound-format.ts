import { BlockedLookups } from "./blocked-lookups.ts";
import { addressBefore, clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import type { LogFormat, ReadRecord } from "./log-format.ts";
import { momentOf, type UnwrappedLine, unwrapped } from "./unwrapped-line.ts";

/** Process, thread and level; the name before it can be set (log-identity). */
const marker = /\[\d{1,10}:[\da-f]{1,10}\] (info|query|reply|notice|warning|error|debug): /;
const classes = new Set(["IN", "CH", "HS", "NONE", "ANY"]);
const longestLine = 4_096;
/** Levels of which lines are lookups; the others tell what Unbound does. */
const telling = new Set(["info", "query", "reply"]);
/** Of level info, what it tells of itself and of other servers. */
const silent =
	/^(?:start of|service|server|generate|resolving|response for|reply from|query response|validat|verif|prim|sending|processQueryTargets|finishing|new (?:target|pside)|Missing|Capsforid|Delegation|incoming|iterator|auth|notify|ignoring|trust|use chaining|NSEC|DNSKEY|DS |Could not|control cmd|dump|average|histogram|lower|\[25%\]|zone |failed|did not)/i;

/**
 * Unbound with log-queries and log-replies, log-tag-queryreply or not, [unixtime], log-time-ascii, log-time-iso or syslog; and with
 * log-local-actions, and rpz-log, what it did to an answer:
 *
 *     [1784289601] unbound[5502:0] info: 192.0.2.1 a.example. A IN
 *     [1784289601] unbound[5502:0] info: 192.0.2.1 a.example. A IN NOERROR 0.000479 0 47
 *     [1784289601] unbound[5502:0] info: phish.example. always_nxdomain 192.0.2.1@53211 www.phish.example. A IN
 *     [1784289601] unbound[5502:0] info: rpz: applied [feed] *.phish.example. rpz-nxdomain 192.0.2.1@53211 www.phish.example. A IN
 *
 * The second is an answer, and so are the others. Bytes of a name that are not printable are logged as "?".
 */
export const unboundFormat: LogFormat = {
	name: "unbound",
	framing: lines,
	always: [],
	open: (modified) => reader(modified),
};

function reader(modified: number): ReadRecord {
	const blocked = new BlockedLookups();
	return (written) => {
		const line = unwrapped(written);
		const found = marker.exec(line.text.length > longestLine ? line.text.slice(0, longestLine) : line.text);
		if (found === null) return undefined;
		const text = line.text.slice(found.index + found[0].length, found.index + longestLine).trimEnd();
		const told = askedIn(text) ?? blockedIn(text);
		if (told === undefined) return !telling.has(found[1] ?? "") || silent.test(text) ? [] : undefined;
		return told.client === "" ? undefined : recordsOf(told, blocked, line, modified);
	};
}

/** `client` is "" where the rest of the line is missing. */
interface Told {
	readonly client: string;
	readonly name: string;
	readonly type: string;
	readonly by: "question" | "reply" | "policy";
}

function askedIn(text: string): Told | undefined {
	const [first = "", asked = "", type = "", group = "", code] = text.split(" ", 5);
	const client = clientAddress(first);
	if (client === "") return undefined;
	return { client: classes.has(group) ? client : "", name: dnsName(asked), type, by: code === undefined ? "question" : "reply" };
}

/** Before the client stand a zone or a trigger of several words and what was done; its question ends the line. */
function blockedIn(text: string): Told | undefined {
	const [who = "", asked = "", type = "", group = ""] = text.split(" ").slice(-4);
	const client = addressBefore(who, "@");
	return client === "" || !classes.has(group) ? undefined : { client, name: dnsName(asked), type, by: "policy" };
}

function recordsOf({ client, name, type, by }: Told, blocked: BlockedLookups, line: UnwrappedLine, modified: number): DnsRecord[] {
	const lookup = `${client} ${name} ${type}`;
	if (by === "policy") blocked.add(lookup);
	if (name === "" || (by === "reply" && blocked.takeReply(lookup))) return [];
	return [{ kind: "lookup", at: momentOf(line, modified), client, name, type, reply: by !== "question" }];
}
