import { answeredAliases } from "./answered-aliases.ts";
import { BlockedLookups } from "./blocked-lookups.ts";
import { clientAddress } from "./client-address.ts";
import type { Alias, DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import type { LogFormat, ReadRecord } from "./log-format.ts";
import { momentOf, unwrapped } from "./unwrapped-line.ts";

const words = [
	[": query: ", false],
	[": response: ", true],
] as const;
/** What precedes the text proper, and two names, with an escape for each of their bytes. */
const longestLine = 4_096;
const rewrite = /: (?:disabled )?rpz [A-Z-]{2,12} (?:[\w-]{2,20} )?rewrite (\S{1,1200}) via /;
const refusal = /: query (?:\(cache\) )?'(\S{1,1200})' denied/;
/** Other things that happened to a client. Its question, if logged, stands in a line of its own. */
const silent =
	/: (?:query (?:\(cache\) )?'\S{1,1200}' approved|query failed \(|servfail cache hit |update|updating|zone transfer|transfer of|bad zone transfer|[AI]XFR|received notify|rate limit|limit |stop limiting|would (?:rate )?limit|slip|error|send|no matching view|message parsing|request|invalid|drop|signer|using view|recursi|TCP|UDP request|resp:|reset|reject)/;

/**
 * BIND 9, categories queries and responses, with or without print-time (local, iso8601, iso8601-utc), print-category and
 * print-severity, to a file or through syslog; what response policy zones did to an answer (category rpz), and which
 * lookups were refused (category security):
 *
 *     17-Jul-2026 12:00:01.123 queries: info: client @0x7f58 192.0.2.1#53211 (a.example): view inside: query: a.example IN A +E(0)K (192.0.2.53)
 *     17-Jul-2026 12:00:01.123 rpz: info: client @0x7f58 192.0.2.1#53211 (a.example): rpz QNAME NXDOMAIN rewrite a.example/A/IN via a.example.rpz.local
 *     17-Jul-2026 12:00:01.123 security: info: client @0x7f58 192.0.2.1#53211 (a.example): query (cache) 'a.example/A/IN' denied
 *
 * Infoblox, which is BIND, tells an answer with its records behind ": query: ". BIND escapes spaces in names, so that nobody can
 * ask for a name that looks like a line.
 */
export const bindFormat: LogFormat = {
	name: "bind",
	framing: lines,
	always: [],
	open: (modified) => reader(modified),
};

function reader(modified: number): ReadRecord {
	const blocked = new BlockedLookups();
	let lastBlocked = "";
	return (written) => {
		if (!written.includes("client ")) return undefined;
		const line = unwrapped(written);
		const told = toldIn(line.text);
		if (told === undefined) return undefined;
		const { client, port, name, type, by, aliases } = told;
		if (name === "") return aliases;
		const at = momentOf(line, modified);
		const lookup = `${client}#${port} ${name}`;
		if (by === "policy") {
			// Each zone that has something to say, and each name that a chain goes through, has a line.
			const moment = `${lookup} ${Math.floor((at ?? 0) / 1_000)}`;
			if (moment === lastBlocked) return aliases;
			lastBlocked = moment;
			blocked.add(lookup);
		}
		if (by === "reply" && blocked.takeReply(lookup)) return aliases;
		return [{ kind: "lookup", at, client, name, type, reply: by !== "question" }, ...aliases] satisfies DnsRecord[];
	};
}

/** `name` is "" where no lookup is told. */
interface Told {
	readonly client: string;
	readonly port: string;
	readonly name: string;
	readonly type: string;
	readonly by: "question" | "reply" | "policy";
	readonly aliases: readonly Alias[];
}

function toldIn(text: string): Told | undefined {
	const start = text.indexOf("client ");
	const hash = text.indexOf("#", start);
	const client = hash < 0 ? "" : clientAddress(text.slice(text.lastIndexOf(" ", hash) + 1, hash));
	if (start < 0 || client === "") return undefined;
	const port = /^\d{1,5}/.exec(text.slice(hash + 1, hash + 6))?.[0] ?? "";
	const after = text.slice(hash);
	const head = after.slice(0, longestLine);
	const told = askedIn(after) ?? blockedIn(head);
	if (told === undefined) return silent.test(head) ? { client, port, name: "", type: "", by: "question", aliases: [] } : undefined;
	return told.type === "" && told.by !== "policy" ? undefined : { client, port, ...told };
}

type Asked = Omit<Told, "client" | "port">;

function askedIn(text: string): Asked | undefined {
	for (const [word, reply] of words) {
		const at = text.indexOf(word);
		if (at < 0) continue;
		const rest = text.slice(at + word.length).trimEnd();
		const [asked = "", , type = "", answered] = rest.slice(0, longestLine).split(" ", 4);
		const name = dnsName(asked);
		if (answered !== "response:") return { name, type, by: reply ? "reply" : "question", aliases: [] };
		return { name, type, by: "reply", aliases: answeredAliases(rest) };
	}
	return undefined;
}

/** The client asked for the name in brackets; where another was found in a policy, or refused, the first led there. */
function blockedIn(text: string): Asked | undefined {
	const found = rewrite.exec(text) ?? refusal.exec(text);
	if (found === null) return undefined;
	const [, whole = "", type = ""] = /^(.*)\/([A-Z][A-Z\d]{0,20})\/[A-Z]{2,6}$/.exec(found[1] ?? "") ?? [undefined, found[1] ?? ""];
	const target = dnsName(whole);
	const open = text.indexOf(" (");
	const close = text.indexOf("): ");
	const name = open >= 0 && open < close && close <= found.index + 1 ? dnsName(text.slice(open + 2, close)) : target;
	const aliases: Alias[] = name === target || name === "" || target === "" ? [] : [{ kind: "alias", name, target }];
	return { name, type, by: "policy", aliases };
}
