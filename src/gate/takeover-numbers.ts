import type { AspectNumbers } from "../accounts/novelty.ts";

/** What training says of hijacked accounts: model/takeover.json. */
export interface TakeoverNumbers {
	/** Natural-log odds of an attack before anything was looked at. */
	readonly prior: number;
	/** Slopes of the pieces of the content's curve: see content-curve.ts. */
	readonly content: readonly number[];
	/** Added where the content is called phishing. */
	readonly phish: number;
	readonly aspects: Readonly<Record<string, AspectNumbers>>;
	/** Scores from which something is done. Stated as shares of genuine campaigns that exceed them. */
	readonly thresholds: { readonly canary: number; readonly hold: number; readonly freeze: number };
}
