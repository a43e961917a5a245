import type { Traits } from "../accounts/traits.ts";
import type { Fingerprint } from "../campaigns/fingerprint.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { MailClass } from "../verdict/verdict.ts";

/** What a scanning thread says of one submitted message. Plain data: it crosses threads and is kept as JSON. */
export interface MessageReport {
	/** Of the content by itself, as `tidegate scan` says it. */
	readonly content: ContentVerdict;
	/** What the account's profile is made of and compared with. */
	readonly traits: Traits;
	/** Tells copies of one template. */
	readonly fingerprint: Fingerprint;
	/** Decoded; hostile text. */
	readonly subject: string;
	readonly from: string;
	readonly messageId: string;
	/** Of the Date field, ms; undefined when it has none or none that can be read. */
	readonly date: number | undefined;
}

export interface ContentVerdict {
	readonly class: MailClass;
	/** Natural-log odds of unwanted mail: the sum of the weights of the reasons. */
	readonly score: number;
	readonly probability: Readonly<Record<MailClass, number>>;
	readonly reasons: readonly Evidence[];
}
