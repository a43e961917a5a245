const mostCharacters = 255;

/**
 * The name a client gave in HELO or EHLO, safe to write anywhere. Clients call themselves all kinds of things (RFC 5321 4.1.4
 * forbids to refuse them for it); what cannot stand in a Received field becomes "?".
 */
export function helloName(argument: string): string {
	return argument.slice(0, mostCharacters).replace(/[^A-Za-z0-9._:\-[\]]/g, "?");
}
