import type { Found } from "../../src/app/readers/found.ts";

/** What the bench asks of whatever groups mail into campaigns. */
export interface Grouping {
	readonly name: string;
	/** Scans the same way without grouping: what its cost is compared with. */
	scan(mail: AsyncGenerator<Found>): Promise<void>;
	/** Scans and groups. Campaign of each message, in the order in which they came; which numbers they are does not matter. */
	group(mail: AsyncGenerator<Found>): Promise<ArrayLike<number>>;
	/** The grouping step alone, empty. */
	step(): GroupingStep;
}

export interface GroupingStep {
	/** Does what a scanning thread does for a message, and gives what is left to do: the step that is timed. */
	prepare(message: Uint8Array): Promise<() => void>;
}
