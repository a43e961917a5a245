import { ownCopy } from "../base/own-copy.ts";

/** The same few hosts come up many times in a message, and from message to message. Bounded: hosts are hostile text. */
const mostHosts = 4_096;
/** RFC 1035 section 2.3.4. */
const longestHost = 253;

/** What a function says of a host, worked out once as long as the host is remembered. It must depend on nothing but the host. */
export function rememberedForHost<Said>(say: (host: string) => Said): (host: string) => Said {
	const remembered = new Map<string, { readonly said: Said }>();
	return (host) => {
		const known = remembered.get(host);
		if (known !== undefined) return known.said;
		if (host.length > longestHost || !host.isWellFormed()) return say(host);
		const key = ownCopy(host);
		const said = say(key);
		if (remembered.size >= mostHosts) remembered.clear();
		remembered.set(key, { said });
		return said;
	};
}
