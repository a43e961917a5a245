import { isIP } from "node:net";
import { addressLiteral } from "./client-address.ts";
import { mailDate } from "./mail-date.ts";

export interface ReceivedFacts {
	/** Already made safe by `helloName`. */
	readonly helo: string;
	readonly clientAddress: string;
	readonly showClientAddress: boolean;
	readonly hostname: string;
	readonly tlsCipher: string;
	readonly tls: boolean;
	readonly smtputf8: boolean;
	/** The account's name; the login is half a secret and stays out. */
	readonly account: string;
	readonly id: string;
	/** ms */
	readonly time: number;
}

/**
 * The Received field (RFC 5321 4.4) of a submitted message: "with" by RFC 3848 and 6531 4.3, "tls" by RFC 8314 7.4. Folded,
 * with its CR LF.
 */
export function receivedField(facts: ReceivedFacts): string {
	const cipher = facts.tlsCipher === "" ? "" : ` tls ${facts.tlsCipher}`;
	return (
		`Received: from ${from(facts)}\r\n` +
		`\tby ${facts.hostname} (Tidegate) with ${protocol(facts)} id ${facts.id}${cipher}\r\n` +
		`\t(account ${inComment(facts.account)}); ${mailDate(facts.time)}\r\n`
	);
}

/** RFC 5321 wants a name there; ".invalid" is nobody's (RFC 2606). */
function from(facts: ReceivedFacts): string {
	if (!facts.showClientAddress) return "client.invalid (address left out)";
	const name = facts.helo === "" ? "unknown" : facts.helo;
	return isIP(facts.clientAddress) === 0 ? `${name} (unknown)` : `${name} (${addressLiteral(facts.clientAddress)})`;
}

/** Nobody gets this far without EHLO and AUTH. */
function protocol({ smtputf8, tls }: ReceivedFacts): string {
	return `${smtputf8 ? "UTF8SMTP" : "ESMTP"}${tls ? "S" : ""}A`;
}

function inComment(name: string): string {
	return name.slice(0, 64).replace(/[^A-Za-z0-9 ._@+-]/g, "_");
}
