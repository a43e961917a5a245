import type { Log } from "../../base/log.ts";
import type { DueRecipient } from "../gate-store.ts";
import type { DeliveryReport } from "./report/delivery-report.ts";
import { type ReportParts, reportsOn } from "./report/reports-on.ts";
import type { Became } from "./what-became.ts";

/** Who is told what became of recipients. */
export interface ResultListeners extends ReportParts {
	readonly log: Log;
	/** Spools a report to a sender; called before the ledger says that its recipients are done with. */
	sendReport(report: DeliveryReport): Promise<void>;
	/** What became of recipients that were really tried, after it is in the ledger. */
	onResults?(results: readonly Became[]): void;
}

/** Tells senders, the log and a listener what became of recipients. What goes wrong on the way holds up neither mail nor ledger. */
export class ResultsTold {
	readonly #listeners: ResultListeners;

	constructor(listeners: ResultListeners) {
		this.#listeners = listeners;
	}

	/** A report that cannot be spooled must not keep the ledger from the truth. */
	async sendReports(became: readonly Became[]): Promise<void> {
		const { log, sendReport } = this.#listeners;
		try {
			for (const report of await reportsOn(became, this.#listeners)) await sendReport(report);
		} catch (error) {
			log.error({ error: (error as Error).message, messageId: became[0]?.recipient.message.id }, "a delivery report could not be sent");
		}
	}

	/** In the log, and to the listener. */
	tell(results: readonly Became[]): void {
		const { log } = this.#listeners;
		for (const { recipient, result } of results) {
			const fields = { ...fieldsOf(recipient), ...result };
			if (result.state === "delivered") log.debug(fields, "delivered");
			else log.info(fields, result.state === "bounced" ? "bounced" : "to be tried again");
		}
		this.tellListener(results);
	}

	tellListener(results: readonly Became[]): void {
		const { onResults, log } = this.#listeners;
		if (results.length === 0) return;
		try {
			onResults?.(results);
		} catch (error) {
			log.error({ error: (error as Error).message }, "a listener to results failed");
		}
	}
}

/** A recipient as the log names it. */
export function fieldsOf({ recipientId, message, address, destination }: DueRecipient): object {
	return { recipientId, messageId: message.id, campaignId: message.campaignId, to: address, destination };
}
