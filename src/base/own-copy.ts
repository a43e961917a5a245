/**
 * The same text in memory of its own. A string cut out of a longer one is only a pointer into it and keeps all of it alive:
 * a host that a cache remembers would keep the mail it was read in. Not for text that may hold half a surrogate pair.
 */
export function ownCopy(text: string): string {
	return Buffer.from(text).toString();
}
