import type { Observation } from "../gate/gate-control.ts";
import type { Found, Unreadable } from "./readers/found.ts";

/** What one past message tells of its account's habits. */
export interface Observed {
	readonly kind: "observed";
	readonly source: string;
	readonly index: number;
	/** Address of From, lower-cased; "" when there is none. */
	readonly from: string;
	readonly observation: Observation;
}

/** A message on which the looking itself failed. */
export interface Unobserved {
	readonly kind: "failed";
	readonly source: string;
	readonly index: number;
	readonly reason: string;
}

export type ObserveMail = (found: AsyncGenerator<Found>) => AsyncIterable<Observed | Unobserved | Unreadable>;

/** Placeholder: looks at past mail on all cores and says what is usual in it. */
export const observeMail: ObserveMail = () => {
	throw new Error("profiles are not part of this version yet");
};
