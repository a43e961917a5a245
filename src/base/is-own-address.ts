/** Is an address one of those an account sends as: itself, or within a domain given as "@domain"? */
export function isOwnAddress(address: string, from: readonly string[]): boolean {
	const own = address.toLowerCase();
	return from.some((allowed) => own === allowed.toLowerCase() || (allowed.startsWith("@") && own.endsWith(allowed.toLowerCase())));
}
