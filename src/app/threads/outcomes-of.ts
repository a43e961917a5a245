import type { Steps } from "../../base/steps.ts";
import type { Envelope } from "../../signals/facts.ts";
import type { Outcome } from "./protocol.ts";
import type { VerdictRecord } from "./verdict-record.ts";

/** Looks at one message and writes down what there is to say of it: at once, or in steps that are taken with those of other messages. */
export type Look<Made = VerdictRecord | Steps<VerdictRecord>> = (message: Uint8Array, envelope: Envelope | undefined) => Promise<Made>;

/** A message that is to be looked at. */
export interface Looked {
	readonly bytes: Uint8Array;
	readonly envelope?: Envelope | undefined;
	/** What is said of it in the place of a look. */
	readonly failure?: string | undefined;
}

/**
 * Scans messages; an exception becomes a failure of its message alone. Their bytes must stay as they are until all are done.
 * @param goTo called with the place of each message before anything is done about it, several times where that goes in steps
 */
export async function outcomesOf(look: Look, messages: readonly Looked[], goTo?: (place: number) => void): Promise<Outcome[]> {
	const made: (Outcome | Steps<VerdictRecord>)[] = [];
	for (const [place, { bytes, envelope, failure }] of messages.entries()) {
		goTo?.(place);
		made.push(failure === undefined ? await begun(look, bytes, envelope) : { kind: "failed", reason: failure });
	}
	for (let left = true; left; ) {
		left = false;
		for (const [place, steps] of made.entries()) {
			if ("kind" in steps) continue;
			goTo?.(place);
			made[place] = stepped(steps);
			left = true;
		}
	}
	return made as Outcome[];
}

async function begun(look: Look, bytes: Uint8Array, envelope: Envelope | undefined): Promise<Outcome | Steps<VerdictRecord>> {
	try {
		const begun = await look(bytes, envelope);
		return "json" in begun ? { kind: "verdict", record: begun } : begun;
	} catch (error) {
		return failureOf(error);
	}
}

function stepped(steps: Steps<VerdictRecord>): Outcome | Steps<VerdictRecord> {
	try {
		const { done, value } = steps.next();
		return done ? { kind: "verdict", record: value } : steps;
	} catch (error) {
		return failureOf(error);
	}
}

function failureOf(error: unknown): Outcome {
	return { kind: "failed", reason: `the scanner failed: ${error instanceof Error ? error.message : String(error)}` };
}
