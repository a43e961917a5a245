/** What a value was read as, or that it is none of those allowed. A refusal is a value: all mistakes of a file are told at once. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly because?: string };

/** A kind of value that a setting can have: how it is read from TOML, and how it is written there. */
export interface Kind<Value> {
	/** What is allowed, to follow "wanted is": `a time with its unit, as "30s", "15m", "4h" or "5d"`. */
	readonly allowed: string;
	read(found: unknown): Reading<Value>;
	/** As TOML, so that reading it gives the same value. */
	write(value: Value): string;
	/** What TOML would hold, for the text of an environment variable; the text itself when left out. */
	fromText?(text: string): unknown;
}

export const accepted = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
/** `because` says more than that it is not what is allowed; it follows the found value: "port 70000 is none". */
export const rejected = (because?: string): Reading<never> => (because === undefined ? { ok: false } : { ok: false, because });
