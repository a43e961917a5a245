import type { Envelope } from "../signals/facts.ts";
import { failedReport } from "./failed-report.ts";
import type { GateParts } from "./gate-parts.ts";
import type { MessageReport } from "./message-report.ts";

/**
 * Looks at a message. A scanner that failed says nothing good of it: the report is then one that holds it until a person looks.
 * `who` stands in the log.
 */
export async function lookOrHold(
	{ look, log }: Pick<GateParts, "look" | "log">,
	message: Uint8Array,
	envelope: Envelope,
	who: object,
): Promise<MessageReport> {
	try {
		return await look(message, envelope);
	} catch (cause) {
		log.error({ ...who, cause: String(cause) }, "the scanner failed on a message; it is held");
		return failedReport(String(cause));
	}
}
