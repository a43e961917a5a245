import type { LoginSigns } from "../accounts/session.ts";
import type { Catalogue, Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";

/** What happened around the login. Weights are set by hand: no archive of mail holds logins. */
export const credentialCatalogue = {
	LOGIN_AFTER_FAILURES: {
		weight: 1.4,
		tone: "bad",
		phish: 0,
		sentence: "{count} wrong passwords were tried for this login before the right one",
		example: "14 wrong passwords, then the right one",
	},
	LOGIN_NETWORK_TRIES_OTHERS: {
		weight: 1.8,
		tone: "bad",
		phish: 0,
		sentence: "The same network logged in, or tried to, at {count} other accounts within a day",
		example: "203.0.113.0/24 tried 40 accounts since this morning",
	},
} as const satisfies Catalogue;

const someFailures = 3;
const manyFailures = 10;

/** Evidence from logins around this session; nothing where nothing is odd. */
export function credentialEvidence({ recentFailures, otherAccountsFromNetwork }: LoginSigns): Evidence[] {
	const evidence: Evidence[] = [];
	if (recentFailures >= someFailures)
		evidence.push(evidenceOf("LOGIN_AFTER_FAILURES", recentFailures, recentFailures >= manyFailures ? 1 : 0.5));
	if (otherAccountsFromNetwork > 0)
		evidence.push(evidenceOf("LOGIN_NETWORK_TRIES_OTHERS", otherAccountsFromNetwork, Math.min(1, (1 + otherAccountsFromNetwork) / 4)));
	return evidence;
}

function evidenceOf(code: keyof typeof credentialCatalogue, count: number, share: number): Evidence {
	const { weight, sentence } = credentialCatalogue[code];
	return { code, weight: share * weight, text: sentenceOf(sentence, { count }) };
}
