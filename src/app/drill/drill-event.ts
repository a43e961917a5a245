/**
 * prepare: the stage is set. genuine: the account sends its own issue. attack: somebody else does. held, frozen, told: what the
 * gate does. decision: what a person does. delivery: what the sink got. lost: what must not happen.
 */
export const drillEventKinds = ["prepare", "genuine", "attack", "held", "frozen", "told", "decision", "delivery", "lost"] as const;
export type DrillEventKind = (typeof drillEventKinds)[number];

/** Something that happens in a fire drill. */
export interface DrillEvent {
	/** Time of day in the story: "08:40:00". */
	readonly at: string;
	/** Real time since the drill began, ms. */
	readonly elapsedMs: number;
	readonly kind: DrillEventKind;
	/** A sentence; "" when only a bar moves on. */
	readonly text: string;
	/** A bar, known by its label. It is done with when `done` reaches `total`. */
	readonly progress?: { readonly label: string; readonly done: number; readonly total: number };
}

/** How it ended, for one of the two worlds. */
export interface DrillSide {
	/** Phishing copies that the next hop got. */
	readonly delivered: number;
	/** ms from the first phishing message until somebody or something noticed. */
	readonly noticedAfter: number;
	/** People who have the phishing mail. */
	readonly people: number;
	/** Recipients of genuine issues who did not get them. */
	readonly genuineLost: number;
}

export interface DrillOutcome {
	readonly recipients: number;
	readonly withGate: DrillSide;
	readonly withoutGate: DrillSide;
}
