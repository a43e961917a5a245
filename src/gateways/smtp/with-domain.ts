/** "postmaster" alone is this host's (RFC 5321 4.5.1); every other address has a domain already. */
export function withDomain(address: string, hostname: string): string {
	return address === "postmaster" ? `postmaster@${hostname}` : address;
}
