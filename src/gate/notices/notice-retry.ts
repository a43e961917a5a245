const second = 1_000;
const hour = 3_600 * second;

const firstWait = 30 * second;
const longestWait = 4 * hour;
const giveUpAfter = 72 * hour;

/** Milliseconds until the next try after so many failed ones: 30 s, doubling up to 4 h; undefined after about three days. */
export function noticeRetry(attempts: number): number | undefined {
	let passed = 0;
	for (let attempt = 1; attempt < attempts; attempt++) passed += waitAfter(attempt);
	const wait = waitAfter(attempts);
	return passed + wait > giveUpAfter ? undefined : wait;
}

function waitAfter(attempt: number): number {
	return Math.min(firstWait * 2 ** Math.min(attempt - 1, 20), longestWait);
}
