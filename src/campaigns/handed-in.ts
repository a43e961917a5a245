import { ipAddress } from "../base/ip-address.ts";
import { networkOf } from "../base/network-of.ts";
import { networks } from "../base/networks.ts";
import { parseDate } from "../mail/parse-date.ts";
import type { Facts } from "../signals/facts.ts";

/** Servers of one's own that a message passed through are few; a sender can add as many fields below them as it likes. */
const fieldsRead = 6;
const longestField = 1_000;

/** Who handed a message in, and when, by the servers that took it. */
export interface HandedIn {
	/** Network of the client: of the transaction, else of the topmost Received field that names a public address. */
	readonly network: string | undefined;
	/** Milliseconds since 1970 of the topmost Received field, which the reader's own server wrote, unlike Date. */
	readonly at: number | undefined;
}

/** Reads Received fields (RFC 5321 section 4.4). Below one's own servers they are whatever the sender wrote. */
export function handedIn({ mail, envelope }: Facts): HandedIn {
	const fields = mail.header.all("received").slice(0, fieldsRead);
	const top = fields[0]?.slice(-longestField);
	const semicolon = top?.lastIndexOf(";") ?? -1;
	const at = top === undefined || semicolon < 0 ? undefined : parseDate(top.slice(semicolon + 1))?.getTime();
	const client = envelope?.clientAddress ?? clientOf(fields);
	return { network: client === undefined ? undefined : networkOf(client), at };
}

const addressLiteral = /\[(?:IPv6:)?([0-9a-f.:]{3,45})\]/iy;

/** The first public address that the server saw, in square brackets behind the name that the client gave itself. */
function clientOf(fields: readonly string[]): string | undefined {
	for (const field of fields) {
		for (let open = field.indexOf("["); open >= 0 && open < longestField; open = field.indexOf("[", open + 1)) {
			addressLiteral.lastIndex = open;
			const literal = addressLiteral.exec(field)?.[1];
			const bytes = literal === undefined || addressLiteral.lastIndex > longestField ? undefined : ipAddress(literal);
			if (bytes !== undefined && !isInner(bytes)) return literal;
		}
	}
	return undefined;
}

/**
 * Loopback, private and link-local addresses (RFC 1918, 4193, 4291, 6598). Not all that addressScope takes for private: in a field
 * of one's own server the other special networks name no inner host.
 */
const isInner = networks(
	"0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 ::/120 fc00::/7 fe80::/10",
);
