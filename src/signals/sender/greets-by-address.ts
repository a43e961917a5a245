import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/** The text greets the reader by their address or the part before the @: the sender knows nothing else of them. */
export const greetsByAddress: Signal = {
	name: "greets-by-address",
	codes: {
		SENDER_GREETS_BY_ADDRESS: {
			weight: 0.9,
			tone: "bad",
			phish: 0.7,
			sentence: "The text greets the reader by their mail address",
			example: "Dear jo.doe@northmill.example,",
		},
		SENDER_GREETS_BY_LOCAL_PART: {
			weight: 0.5,
			tone: "bad",
			phish: 0.3,
			sentence: "The text greets the reader by the first part of their mail address",
			example: "Hello jo.doe77,",
		},
	},
	look(facts): Finding[] {
		const address = recipientOf(facts);
		if (address === undefined) return [];
		const start = facts.mail.visibleText.slice(0, lookedAt).toLowerCase();
		const whole = start.indexOf(address);
		if (whole >= 0 && isGreeted(start, whole, address.length)) return [{ code: "SENDER_GREETS_BY_ADDRESS" }];
		const local = address.slice(0, address.lastIndexOf("@"));
		if (local.length < 4 || everyday.has(local)) return [];
		const part = start.indexOf(local);
		return part >= 0 && isGreeted(start, part, local.length) && !isFirstName(local, facts) ? [{ code: "SENDER_GREETS_BY_LOCAL_PART" }] : [];
	},
};

const lookedAt = 400;
/** jo@, anna@: a local part that is a first name is how one is greeted by everybody. */
const everyday = new Set([
	"info",
	"user",
	"mail",
	"contact",
	"sales",
	"office",
	"admin",
	"support",
	"hello",
	"team",
	"home",
	"customer",
	"member",
]);

function recipientOf({ envelope, mail }: Facts): string | undefined {
	const given = envelope?.recipients?.length === 1 ? envelope.recipients[0] : mail.to.length === 1 ? mail.to[0]?.address : undefined;
	return given?.includes("@") ? given.toLowerCase() : undefined;
}

/** A line of a few letters of greeting, the name, and then a comma or the end of the line. "jo@x wrote:" and "To: jo@x" are none. */
function isGreeted(text: string, at: number, length: number): boolean {
	const lineStart = text.lastIndexOf("\n", at) + 1;
	const before = text.slice(lineStart, at).trim();
	if (before.length < 2 || before.length > 24 || !/^[\p{L}\s'’!,]+$/u.test(before) || /[,\n]$/.test(before)) return false;
	return /^\s{0,2}(?:[,!，、！:：;]|\n|$)/.test(text.slice(at + length, at + length + 4));
}

function isFirstName(local: string, { mail }: Facts): boolean {
	return /^[a-z]+$/.test(local) && (local.length <= 8 || (mail.to[0]?.name ?? "").toLowerCase().includes(local));
}
