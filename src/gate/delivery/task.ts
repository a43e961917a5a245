import type { DeliveryJob, DeliveryReply } from "../next-hop.ts";
import type { SmtpConnection } from "./smtp/smtp-connection.ts";

/** A job in the delivery process, from when it came until it is answered. */
export interface Task {
	readonly job: DeliveryJob;
	readonly answer: (replies: readonly DeliveryReply[]) => void;
	/** On a connection that turned out to be gone it may be tried once more on another. */
	triedAgain: boolean;
	/** Its campaign was stopped, or the process is to end: the final dot must not be sent any more. */
	cutOff: boolean;
	/** The final dot is sent, or so the journal says. */
	dataEnded: boolean;
	/** The connection it is on. */
	connection: SmtpConnection | undefined;
}

/** The same outcome for every recipient. */
export function repliesFor(job: DeliveryJob, outcome: DeliveryReply["outcome"], reply: string): DeliveryReply[] {
	return job.recipients.map(({ recipientId }) => ({ recipientId, outcome, reply, dsnPassedOn: false }));
}
