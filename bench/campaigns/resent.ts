import type { PostedMail } from "./cross-posted.ts";

const longestPauseMilliseconds = 3 * 86_400_000;
/** A shorter subject ("Hello") is used for anything. */
const shortestSubject = 6;

/**
 * Which unwanted mails are surely of one wave, by header fields alone: the same From address and Subject, each within three days
 * of the one before. Their texts differ where a template was filled in, so this asks more than cross-posts do; it is less sure,
 * as a sender may put another text under his subject. A number for each message, the same for those of one wave.
 */
export function resentWaves(mail: readonly PostedMail[]): number[] {
	const waves = mail.map((_, at) => at);
	const order = [...mail.keys()].sort((left, right) => (mail[left]?.date ?? 0) - (mail[right]?.date ?? 0));
	const lastOf = new Map<string, number>();
	for (const at of order) {
		const { wanted, from, subject, date } = mail[at] as PostedMail;
		if (wanted || from === "" || date === undefined || subject.length < shortestSubject) continue;
		const last = lastOf.get(`${from}\n${subject}`);
		if (last !== undefined && date - (mail[last]?.date ?? 0) <= longestPauseMilliseconds) waves[at] = waves[last] as number;
		lastOf.set(`${from}\n${subject}`, at);
	}
	return waves;
}
