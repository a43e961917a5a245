import { hostValue } from "./host-value.ts";

export interface AddressValue {
	/** As written before the @, the domain in lower case. */
	readonly address: string;
	readonly name: string;
}

/**
 * A dot-atom of RFC 5322 section 3.2.3, which is what formats for exchange take. Quoted local parts are left out, and those of RFC 6531
 * beyond ASCII.
 */
const local = /^[\w!#$%&'*+\-/=?^`{|}~.]{1,64}$/;

/** The address in "Name <address>", and the name; undefined where none stands there. */
export function addressValue(text: string): AddressValue | undefined {
	if (text.length > 2_000) return undefined;
	const open = text.lastIndexOf("<");
	const close = text.indexOf(">", open);
	const address = open < 0 || close < 0 ? text.trim() : text.slice(open + 1, close).trim();
	const at = address.lastIndexOf("@");
	const host = at < 0 ? undefined : hostValue(address.slice(at + 1));
	const user = address.slice(0, Math.max(at, 0));
	if (host?.kind !== "domain" || !local.test(user) || /^\.|\.\.|\.$/.test(user)) return undefined;
	return { address: `${user}@${host.value}`, name: open < 0 ? "" : text.slice(0, open).trim() };
}
