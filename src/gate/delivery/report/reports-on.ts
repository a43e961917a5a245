import type { Clock } from "../../../base/clock.ts";
import type { Spool } from "../../spool.ts";
import type { SchedulerSettings } from "../scheduler-settings.ts";
import type { Became, ReportAction } from "../what-became.ts";
import { type DeliveryReport, deliveryReport } from "./delivery-report.ts";
import type { ReportedRecipient } from "./delivery-status.ts";
import { originalCopy } from "./original-copy.ts";

/** What reports are made with. */
export interface ReportParts {
	readonly spool: Pick<Spool, "pathOf">;
	readonly settings: SchedulerSettings;
	readonly clock: Clock;
	/** Name of the next hop (Remote-MTA). */
	readonly nextHopName: string;
}

/** The reports that senders are owed: one for each message and action. Rejects when an original cannot be read. */
export async function reportsOn(became: readonly Became[], parts: ReportParts): Promise<DeliveryReport[]> {
	const groups = new Map<string, { action: ReportAction; recipients: ReportedRecipient[] }>();
	for (const { recipient, result, report: action } of became) {
		if (action === undefined || recipient.message.mailFrom === "") continue;
		const key = `${recipient.message.id} ${action}`;
		const group = groups.get(key) ?? { action, recipients: [] };
		group.recipients.push({ recipient, action, reply: result.reply });
		groups.set(key, group);
	}
	const reports = await Promise.all([...groups.values()].map(({ action, recipients }) => reportOn(action, recipients, parts)));
	return reports.filter((report) => report !== undefined);
}

async function reportOn(
	action: ReportAction,
	recipients: readonly ReportedRecipient[],
	{ spool, settings, clock, nextHopName }: ReportParts,
): Promise<DeliveryReport | undefined> {
	const { message } = recipients[0]!.recipient;
	// RFC 3461 section 4.3: only a failure may bring the whole message back.
	const whole = action === "failed" && message.ret !== "hdrs";
	const original = await originalCopy(spool.pathOf(message.segment), message, whole, settings.originalBytes);
	return deliveryReport(message, recipients, original, {
		localName: settings.localName,
		remoteMta: nextHopName,
		now: clock.now(),
		retryUntil: message.receivedAt + settings.retry.giveUpAfter,
	});
}
