/** When a recipient that failed for now is tried again. Times are milliseconds. */
export interface RetryPlan {
	/** Pause after the first try; each following one doubles. */
	readonly first: number;
	readonly longest: number;
	/** Share by which a pause is made shorter or longer by chance, so that what failed together does not come back together. */
	readonly jitter: number;
	/** From when it was accepted. RFC 5321 section 4.5.4.1: at least 4 to 5 days. */
	readonly giveUpAfter: number;
	/** A sender who asked for it (NOTIFY=DELAY) is told once, after about so long. */
	readonly delayNoticeAfter: number;
}

/** `attempts` includes the one that just failed. undefined: it is given up. `chance` is 0 to 1. */
export function nextTry(plan: RetryPlan, { attempts, acceptedAt, now, chance }: Try): number | undefined {
	const pause = pauseAfter(plan, attempts) * (1 - plan.jitter + 2 * plan.jitter * chance);
	const last = acceptedAt + plan.giveUpAfter;
	if (now >= last) return undefined;
	return Math.round(Math.min(now + pause, last));
}

export interface Try {
	readonly attempts: number;
	readonly acceptedAt: number;
	readonly now: number;
	readonly chance: number;
}

/** The try after which a delay is told: by number, for the ledger keeps no note of having told it. */
export function isDelayNoticeDue(plan: RetryPlan, attempts: number): boolean {
	let waited = 0;
	for (let attempt = 1; attempt < attempts; attempt++) {
		waited += pauseAfter(plan, attempt);
		if (waited >= plan.delayNoticeAfter) return false;
	}
	return waited + pauseAfter(plan, attempts) >= plan.delayNoticeAfter;
}

function pauseAfter({ first, longest }: RetryPlan, attempts: number): number {
	return Math.min(first * 2 ** Math.min(attempts - 1, 40), longest);
}
