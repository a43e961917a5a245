/** What happens in a drill, for whoever watches. */
export interface DrillEvent {
	/** Time of the story, "08:40:07". */
	readonly at: string;
	/** Milliseconds since the drill began. */
	readonly elapsedMs: number;
	readonly kind: "setting-up" | "genuine" | "attack" | "gate" | "owner" | "end";
	readonly text: string;
	/** Long work; events with the same label are about the same. */
	readonly progress?: { readonly label: string; readonly done: number; readonly total: number };
}

/** What came of it. `ok` is false when one phishing copy got out, or one genuine copy was lost. */
export interface DrillResult {
	readonly attack: string;
	readonly recipients: number;
	/** Phishing copies the gate took with 250. */
	readonly accepted: number;
	/** Phishing copies that reached the next hop. */
	readonly delivered: number;
	/** Phishing copies that wait, or were refused by the owner. */
	readonly held: number;
	/** From the attacker's first message to the hold. */
	readonly firstHoldMs: number | undefined;
	/** Altered copies among them, where the attack hides in a genuine issue. */
	readonly genuineSent: number;
	readonly genuineDelivered: number;
	/** From the end of a genuine message to its 250, 99 in a hundred. */
	readonly genuineP99Ms: number;
	readonly genuineP50Ms: number;
	/** Genuine copies that reached the next hop more than once. */
	readonly genuineTwice: number;
	/** Messages a second while the attack was taken in. */
	readonly attackRate: number;
	readonly peakMemoryBytes: number | undefined;
	readonly elapsedMs: number;
	readonly reasons: readonly { readonly code: string; readonly weight: number; readonly text: string }[];
	readonly score: number;
	readonly ok: boolean;
	/** What the same day looked like without a gate. */
	readonly withoutGate: { readonly delivered: number; readonly noticedAfterMinutes: number };
}
