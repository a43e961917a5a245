import type { LedgerRow } from "../gate/ledger.ts";
import type { GateControl } from "../gate/gate-control.ts";

// What a command needs to know to ask and to show the answers.
export type { Account, AccountState } from "../accounts/account.ts";
export type { Campaign, CampaignState } from "../gate/campaign.ts";
export type {
	AccountSecrets,
	AccountView,
	CampaignView,
	ControlRefusal,
	GateControl,
	Observation,
	Outcome,
	ProfileLine,
} from "../gate/gate-control.ts";
export type { GateEvent } from "../gate/gate-store.ts";
export type { LedgerRow, RecipientState } from "../gate/ledger.ts";
export type { Evidence } from "../signals/evidence.ts";

/** The same call, answered later. */
type Later<Call> = Call extends (...args: infer Args) => infer Answer ? (...args: Args) => Promise<Awaited<Answer>> : never;

/**
 * GateControl from outside: over the control socket of a gate that runs on the data folder, or in this process when none does.
 * Refusals come back as Outcome values; a promise rejects only when the gate could not be asked, or failed.
 */
export type ControlConnection = { readonly [Name in Exclude<keyof GateControl, "ledger">]: Later<GateControl[Name]> } & {
	/** Rows in order, as they are read: the ledger may be larger than memory. Ending the loop early ends the reading. */
	ledger(filter: Parameters<GateControl["ledger"]>[0]): AsyncIterable<LedgerRow>;
	/** running: a gate runs and was asked. store: none runs, and its store was opened here. */
	readonly reached: "running" | "store";
	close(): Promise<void>;
};
