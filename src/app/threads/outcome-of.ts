import type { Envelope } from "../../signals/facts.ts";
import type { Outcome } from "./protocol.ts";
import type { VerdictRecord } from "./verdict-record.ts";

/** Looks at one message and writes down what there is to say of it. */
export type Look = (message: Uint8Array, envelope: Envelope | undefined) => Promise<VerdictRecord>;

/** Scans one message; an exception becomes a failure of this message alone. */
export async function outcomeOf(look: Look, message: Uint8Array, envelope?: Envelope): Promise<Outcome> {
	try {
		return { kind: "verdict", record: await look(message, envelope) };
	} catch (error) {
		return { kind: "failed", reason: `the scanner failed: ${error instanceof Error ? error.message : String(error)}` };
	}
}
