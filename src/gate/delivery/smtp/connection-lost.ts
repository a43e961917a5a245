/** The connection cannot be used any more; `reply` is what is known of the reason, fit for the ledger. */
export class ConnectionLost extends Error {
	readonly reply: string;

	constructor(reply: string, cause?: unknown) {
		super(reply, { cause });
		this.name = "ConnectionLost";
		this.reply = reply;
	}
}
