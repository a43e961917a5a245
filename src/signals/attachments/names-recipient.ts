import type { Mail } from "../../mail/mail.ts";
import { onceFor } from "../once-for.ts";

const shortestAddress = 6;

/** Whether some text holds the address of one of the recipients, plain, percent-encoded or in base64. */
export function namesRecipient(text: string, mail: Mail): boolean {
	const written = spellingsOf(mail);
	if (written.length === 0) return false;
	const lower = text.toLowerCase();
	return written.some((spelling) => lower.includes(spelling) || text.includes(spelling));
}

const spellingsOf = onceFor((mail: Mail): readonly string[] =>
	[...mail.to, ...mail.cc].slice(0, 3).flatMap(({ address }) => spellingsOfAddress(address)),
);

/** Base64 without its last letters, which depend on what follows. */
function spellingsOfAddress(address: string): string[] {
	if (address.length < shortestAddress || !address.includes("@")) return [];
	const lower = address.toLowerCase();
	const base64 = Buffer.from(address, "utf8").toString("base64").replace(/=+$/, "").slice(0, -1);
	return [lower, lower.replace("@", "%40"), lower.replace("@", "_at_"), base64];
}
