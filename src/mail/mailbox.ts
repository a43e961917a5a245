/** One mailbox of an address field (RFC 5322 section 3.4), decoded. */
export interface Mailbox {
	/** Display name, decoded, quotes undone; "" when absent. */
	readonly name: string;
	/** As written: local part and domain; "" when unreadable. */
	readonly address: string;
	readonly localPart: string;
	/** Lower-cased, IDNA A-labels turned to U-labels kept as written; "" when absent. */
	readonly domain: string;
}
