import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Mail } from "../../mail/mail.ts";
import { fewestOwnWords, isAllQuotation } from "../../mail/quotation.ts";
import type { Signal } from "../signal.ts";

/**
 * An answer within a conversation: In-Reply-To and References, what is answered quoted below. Everything in it can be
 * forged, and hijacked mailboxes answer into true threads, so that it weighs only a little.
 */
export const threadReply: Signal = {
	name: "thread-reply",
	codes: {
		GOOD_THREAD_REPLY: {
			weight: -1,
			tone: "good",
			phish: -0.2,
			sentence: "The message answers an earlier one and quotes it",
			example: "In-Reply-To: <a@b.example>, the text quoting lines with >",
		},
		GOOD_THREAD: {
			weight: -0.5,
			tone: "good",
			phish: 0,
			sentence: "The message says which earlier ones it belongs to",
			example: "References: <a@b.example> <c@d.example>",
		},
		GOOD_QUOTED_DISCUSSION: {
			weight: -0.4,
			tone: "good",
			phish: 0,
			sentence: "The message quotes an earlier one line by line",
			example: "On Monday Jo wrote:\n> Shall we meet?",
		},
	},
	look({ mail }: Facts): Finding[] {
		if (mail.header.has("List-Unsubscribe-Post")) return [];
		const threaded = isThreaded(mail);
		const quoted = isQuoting(mail);
		if (threaded) return [{ code: quoted ? "GOOD_THREAD_REPLY" : "GOOD_THREAD" }];
		return quoted ? [{ code: "GOOD_QUOTED_DISCUSSION" }] : [];
	},
};

/** The answered message has an id of its own that is not this one's, as thread-forging mass mailers write it. */
function isThreaded(mail: Mail): boolean {
	const answered = mail.header.first("In-Reply-To") ?? mail.header.first("References");
	if (answered === undefined || !/<[^<>@\s]+@[^<>@\s]{3,}>/.test(answered.slice(0, 2_000))) return false;
	return mail.messageId === undefined || !answered.includes(mail.messageId);
}

const longestText = 20_000;
const leastQuotedLines = 3;

/** Lines with ">" below one that ends in a colon ("On Monday Jo wrote:"), in any language; Markdown newsletters quote without it. Where nothing else is said, nobody answers. */
function isQuoting(mail: Mail): boolean {
	const text = mail.plainText;
	if (text === undefined || isAllQuotation(text.slice(0, longestText), fewestOwnWords(mail.header))) return false;
	let lines = 0;
	for (let at = text.indexOf("\n>"); at >= 0 && at < longestText; at = text.indexOf("\n>", at + 2)) {
		if (lines === 0 && !endsWithColon(text, at)) continue;
		if (++lines >= leastQuotedLines) return true;
	}
	return false;
}

/** The last sign before this line end and before one empty line above it. */
function endsWithColon(text: string, at: number): boolean {
	let last = at;
	while (last > 0 && at - last < 8 && text.charCodeAt(last) <= 0x20) last--;
	return text[last] === ":" || text[last] === "：";
}
