import type { Scanner } from "../create-scanner.ts";
import type { Outcome } from "./protocol.ts";
import { recordOf } from "./verdict-record.ts";

/** Scans one message; an exception becomes a failure of this message alone. */
export async function outcomeOf(scanner: Scanner, message: Uint8Array): Promise<Outcome> {
	try {
		return { kind: "verdict", record: recordOf(await scanner.scan(message)) };
	} catch (error) {
		return { kind: "failed", reason: `the scanner failed: ${error instanceof Error ? error.message : String(error)}` };
	}
}
