import type { Facts } from "../signals/facts.ts";

/** Characters of what somebody writes above a mail that he hands on: "Is this real? I did not click." */
const mostWritten = 300;

/**
 * The message that a mail does nothing but hand on, as an attachment (RFC 2046 section 5.2.1): what people report to an abuse desk. Its sender is
 * not whose mail it is. Undefined of every other mail: one that says something itself, leads somewhere, carries anything else, or reports on
 * delivery (RFC 3462), for whoever attacks could put a harmless message beside his own.
 */
export function handedOn({ mail }: Facts): Uint8Array | undefined {
	if (mail.visibleText.length > mostWritten || mail.links.length > 0) return undefined;
	if (/^\s*multipart\/report\b/i.test(mail.header.first("content-type") ?? "")) return undefined;
	const [only, ...others] = mail.attachments.filter(({ part }) => part.insideMessage === undefined);
	return only?.kind === "eml" && others.length === 0 ? only.part.bytes() : undefined;
}
