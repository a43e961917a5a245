import { isAnswer } from "../../mail/is-answer.ts";
import type { Facts } from "../facts.ts";
import { onceFor } from "../once-for.ts";
import type { Destination } from "./destination.ts";

/** What the reader is meant to press, by the final hosts they lead to. */
export function callsToAction({ destinations }: Facts): readonly Destination[] {
	return destinations.filter(({ callToAction }) => callToAction);
}

const quotedPressed = 3;

/** Of some links those to press. A blockquote is a good place to hide a button: where nothing else can be pressed, what is quoted can. */
export function pressedOf(links: readonly Destination[]): readonly Destination[] {
	const calls = links.filter(({ callToAction }) => callToAction);
	return calls.length > 0 ? calls : links.filter(({ link }) => link.kind === "quoted").slice(0, quotedPressed);
}

/** More strangers than this are a collection of links (a digest, a list of sources), where none of them is what the mail is for. */
const mostStrangers = 4;

/** Calls to action that lead neither to the sender, nor to its mail service, nor to anyone well known. None when the mail is a collection of links. */
export const foreignCalls = onceFor((facts: Facts): readonly Destination[] => {
	const strangers = new Set<string>();
	for (const { belongsTo, finalOrganization, link } of facts.destinations)
		if (belongsTo === "other" && link.kind !== "quoted") strangers.add(finalOrganization);
	if (strangers.size > mostStrangers) return [];
	return facts.destinations.filter(({ callToAction, belongsTo }) => callToAction && belongsTo === "other");
});

/**
 * Part of a thread or of a mailing list, where people give each other addresses of all kinds. Mass mailers write
 * References into first mails too, so that the subject must say that it answers, and nothing that it is a newsletter.
 * Forgeable all the same: it only takes away what is weak.
 */
export const isConversation = onceFor(({ mail, sender }: Facts): boolean => {
	if (sender.viaList) return true;
	if (!isAnswer(mail.header)) return false;
	return isReplySubject(mail.subject) && !mail.header.has("List-Unsubscribe-Post");
});

/** "Re: …" in the languages that mail programs speak. */
export function isReplySubject(subject: string): boolean {
	return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|sv|vs|odp|ynt|ref|rv|res|r|bls|fwd?|wg|tr|enc|vl|doorst|回复|回覆|答复|转发|轉寄|返信|转发|답장|회신|전달)(?:\[\d+\])?\s*[:：]/iu.test(
		subject.slice(0, 80),
	);
}

/** The text on the link is its own address: people write such into running text, nobody presses them for what they say. An address that leads to another host is pressed for what it says. */
export function isWrittenOut({ link, host, finalHost }: Destination): boolean {
	if (link.kind === "text") return true;
	const text = link.text.trimStart().slice(0, 300).toLowerCase();
	if (host !== "" && text.startsWith(host)) return true;
	return /^(?:https?:|www\.)/u.test(text) && (text.includes(host) || text.includes(finalHost));
}
