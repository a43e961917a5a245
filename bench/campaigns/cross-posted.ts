import { parseMail } from "../../src/mail/parse-mail.ts";
import { defaultLimits } from "../../src/base/limits.ts";

/** What the header of a message tells of which message it is; nothing of its text. */
export interface PostedMail {
	readonly wanted: boolean;
	readonly messageId: string;
	/** Address of From:, in lower case. */
	readonly from: string;
	readonly subject: string;
	readonly date: number | undefined;
	/** Message-IDs that it answers. */
	readonly thread: readonly string[];
}

export function postedMail(bytes: Uint8Array, wanted: boolean): PostedMail {
	const mail = parseMail(bytes, defaultLimits);
	const ids = (name: string): string[] => (mail.header.first(name) ?? "").match(/<[^<>\s]{3,}>/g) ?? [];
	return {
		wanted,
		messageId: mail.messageId ?? "",
		from: mail.from[0]?.address.toLowerCase() ?? "",
		subject: mail.subject.trim(),
		date: mail.date?.getTime(),
		thread: [...ids("In-Reply-To"), ...ids("References")].map((id) => id.slice(1, -1)),
	};
}

/**
 * Which messages are one mail that came more than once, by header fields alone: the same Message-ID (RFC 5322 section 3.6.4:
 * one for one message) from the same address on the same second; or, where sending programs gave each copy an ID of its own,
 * the same From address, Subject (not empty) and Date to the second. A number for each message, the same for copies;
 * messages of groups of one have numbers of their own, and nothing more is known of them.
 */
export function crossPosts(mail: readonly PostedMail[]): number[] {
	const groups = mail.map((_, at) => at);
	const rootOf = (at: number): number => {
		let root = at;
		while (groups[root] !== root) root = groups[root] as number;
		return root;
	};
	const firstOf = new Map<string, number>();
	mail.forEach((one, at) => {
		for (const key of keysOf(one)) {
			const first = firstOf.get(key);
			if (first === undefined) firstOf.set(key, at);
			else groups[rootOf(at)] = rootOf(first);
		}
	});
	return groups.map((_, at) => rootOf(at));
}

function keysOf({ messageId, from, subject, date }: PostedMail): string[] {
	if (date === undefined || from === "") return [];
	const keys = messageId === "" ? [] : [`id\n${messageId}\n${from}\n${date}`];
	return subject === "" ? keys : [...keys, `sent\n${from}\n${subject}\n${date}`];
}

/**
 * Whether two mails are surely not of one template: a wanted and an unwanted one, or two wanted ones of different people about
 * different things who do not answer each other. Anything else is unknown: two unwanted mails may be one campaign whatever their
 * headers say, and one sender may fill in one form twice.
 */
export function surelyDifferent(left: PostedMail, right: PostedMail): boolean {
	if (left.messageId === right.messageId || subjectOf(left) === subjectOf(right)) return false;
	if (left.wanted !== right.wanted) return true;
	if (!left.wanted || left.from === right.from || left.from === "" || right.from === "") return false;
	const thread = new Set([left.messageId, ...left.thread]);
	return ![right.messageId, ...right.thread].some((id) => thread.has(id));
}

/** Without "Re:", "[list]" and numbers, which lists and threads change. */
function subjectOf({ subject }: PostedMail): string {
	return subject
		.toLowerCase()
		.replace(/\[[^\][]{0,60}\]/g, "")
		.replace(/^\s*((re|fwd?|aw|wg)\s*:\s*)*/, "")
		.replace(/[\d\s]+/g, " ")
		.trim();
}
