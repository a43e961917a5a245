/** How careful the gate is. Times are milliseconds. */
export interface GateSettings {
	/** accept: the rest of a held campaign goes to the spool and the sender is told nothing. defer: it is answered 4xx. */
	readonly onHold: "accept" | "defer";
	/** auto: a hold with signs on the credential, or of phishing beyond doubt, freezes the account as well. */
	readonly freeze: "auto" | "never";
	/** Recipients that an account without history may reach before its owner confirmed once. */
	readonly newAccountRecipients: number;
	/** Recipients never written to before, a day; "auto" goes by the account's own past. */
	readonly newRecipientsPerDay: number | "auto";
	/** Share of a campaign's recipients that get a canary, beside the seeds. */
	readonly canaryShare: number;
	/** At most so many. */
	readonly canaryMost: number;
	/** How long nothing must ring before the rest goes out. */
	readonly canaryQuiet: number;
	/** Share of bounces among a canary that rings. */
	readonly canaryBounceShare: number;
	/** What a profile has learnt counts as normal only after this long without an alarm: an attacker may begin harmless. */
	readonly learnAfter: number;
	/** How long ledger rows and messages that are done are kept. */
	readonly keepLedger: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export const defaultGateSettings: GateSettings = {
	onHold: "accept",
	freeze: "auto",
	newAccountRecipients: 50,
	newRecipientsPerDay: "auto",
	canaryShare: 0.01,
	canaryMost: 50,
	canaryQuiet: 15 * minute,
	canaryBounceShare: 0.1,
	learnAfter: 3 * day,
	keepLedger: 90 * day,
};
