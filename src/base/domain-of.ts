/** What follows the last "@" of an address or a message id, lower-cased; all of a text that has none. */
export function domainOf(address: string): string {
	return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
