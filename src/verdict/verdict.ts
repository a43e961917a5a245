import type { Evidence } from "../signals/evidence.ts";

export const mailClasses = ["ham", "spam", "phish"] as const;
export type MailClass = (typeof mailClasses)[number];

export interface Decision {
	readonly class: MailClass;
	/** Calibrated; the three add up to 1. */
	readonly probability: Readonly<Record<MailClass, number>>;
	/** Natural-log odds of unwanted mail: the sum of the weights of the reasons, nothing else. */
	readonly score: number;
	/** Strongest first. */
	readonly reasons: readonly Evidence[];
}

/**
 * Adds the evidence up. The score alone decides between wanted and unwanted; `phishOdds` (natural-log odds of phishing
 * against spam) says which kind of unwanted mail it is, and moves no message across that line.
 */
export function decide(evidence: readonly Evidence[], phishOdds: number, threshold: number): Decision {
	const reasons = [...evidence].sort(byStrength);
	let score = 0;
	for (const { weight } of reasons) score += weight;
	const unwanted = probabilityOf(score);
	const phish = unwanted * probabilityOf(phishOdds);
	const kind = phishOdds > 0 ? "phish" : "spam";
	return {
		class: score >= threshold ? kind : "ham",
		probability: { ham: 1 - unwanted, spam: unwanted - phish, phish },
		score,
		reasons,
	};
}

function byStrength(left: Evidence, right: Evidence): number {
	return Math.abs(right.weight) - Math.abs(left.weight) || (left.code < right.code ? -1 : 1);
}

function probabilityOf(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
