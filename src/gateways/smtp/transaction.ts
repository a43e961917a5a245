import type { EnvelopeParameters, SubmittedRecipient } from "../../gate/ledger.ts";

/** One mail transaction, from MAIL to the end of its message (RFC 5321 3.3). */
export class Transaction {
	readonly mailFrom: string;
	readonly parameters: EnvelopeParameters;
	/** SIZE as announced, 0 where it was not. */
	readonly size: number;
	readonly recipients: SubmittedRecipient[] = [];
	/** A recipient was named and refused: DATA then says so (RFC 2920 3.1). */
	refusedRecipient = false;
	readonly #addresses = new Set<string>();

	constructor(mailFrom: string, parameters: EnvelopeParameters, size: number) {
		this.mailFrom = mailFrom;
		this.parameters = parameters;
		this.size = size;
	}

	/** Nobody gets a message twice for being named twice. */
	add(recipient: SubmittedRecipient): void {
		if (this.#addresses.has(recipient.address)) return;
		this.#addresses.add(recipient.address);
		this.recipients.push(recipient);
	}
}
