import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { SubmissionDesk } from "../../gate/submission.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import type { NetworkList } from "./network-list.ts";
import type { SmtpCounters } from "./smtp-counters.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** What all connections of a submission server share. */
export interface GatewayContext {
	readonly settings: SmtpSettings;
	readonly desk: SubmissionDesk;
	readonly log: Log;
	readonly clock: Clock;
	readonly budget: MemoryBudget;
	readonly counters: SmtpCounters;
	readonly xclientFrom: NetworkList;
	/** The server can do TLS: it has a certificate. */
	readonly tls: boolean;
	/** No new message is begun any more. */
	stopping: boolean;
}
