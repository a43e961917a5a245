import { ipAddress } from "../base/ip-address.ts";
import { networkOf } from "../base/network-of.ts";
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

/** Loopback, private and link-local addresses (RFC 1918, 4193, 4291, 6598). */
function isInner(bytes: Uint8Array): boolean {
	const [first, second] = [bytes[0] as number, bytes[1] as number];
	if (bytes.length === 16) return (first & 0xfe) === 0xfc || (first === 0xfe && (second & 0xc0) === 0x80) || isLoopback(bytes);
	if (first === 10 || first === 127 || first === 0) return true;
	if (first === 172) return second >= 16 && second < 32;
	if (first === 100) return second >= 64 && second < 128;
	return (first === 192 && second === 168) || (first === 169 && second === 254);
}

function isLoopback(bytes: Uint8Array): boolean {
	return bytes.subarray(0, 15).every((byte) => byte === 0);
}
