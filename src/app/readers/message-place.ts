import { archiveAbove } from "./archive-above.ts";
import { statOf } from "./stat-of.ts";

/** One message of a mailbox. */
export interface MessagePlace {
	/** Of the mailbox, which may lie in an archive. */
	readonly path: string;
	/** Its position in it, from 0. */
	readonly index: number;
}

/**
 * The message that a path names as places are printed: "box.mbox#5" is that at position 5 of box.mbox. undefined where a file of just
 * that name is there, or none without the end.
 */
export function messagePlace(path: string): MessagePlace | undefined {
	const [, mailbox, index] = /^(.+)#(\d{1,15})$/s.exec(path) ?? [];
	if (mailbox === undefined || statOf(path) !== undefined) return undefined;
	return statOf(mailbox)?.isFile() || archiveAbove(mailbox) !== undefined ? { path: mailbox, index: Number(index) } : undefined;
}
