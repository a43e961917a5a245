import type { Account } from "../accounts/account.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Envelope } from "../signals/facts.ts";
import type { Campaign } from "./campaign.ts";
import type { CommitGroup } from "./commit-group.ts";
import type { GateSettings } from "./gate-settings.ts";
import type { GateStore } from "./gate-store.ts";
import type { MessageReport } from "./message-report.ts";
import type { Spool } from "./spool.ts";
import type { TakeoverNumbers } from "./takeover-numbers.ts";

/** What the gate is put together from. */
export interface GateParts {
	readonly settings: GateSettings;
	readonly store: GateStore;
	readonly spool: Spool;
	readonly commits: CommitGroup;
	readonly clock: Clock;
	readonly log: Log;
	/** Looks at a message on a scanning thread. Rejects where the scanner failed; that is never a pass. */
	readonly look: (message: Uint8Array, envelope: Envelope) => Promise<MessageReport>;
	/** Learnt weights and thresholds of the takeover decision. */
	readonly numbers: TakeoverNumbers;
	readonly deliveries: Deliveries;
	readonly teller: Teller;
}

/** Carries accepted recipients to the next hop. */
export interface Deliveries {
	/** Something new was accepted. */
	wake(): void;
	/** When this resolves, no recipient of the campaign is handed over any more, and none stands as "delivering". */
	stop(campaignId: string): Promise<void>;
}

export const tellings = [
	"held",
	"frozen",
	"released",
	"refused",
	"canary",
	"canary-alarm",
	"canary-over",
	"thawed",
	"second-factor",
] as const;
/** What people are told of. */
export type Telling = (typeof tellings)[number];

/** Tells the owner of an account out of band: mail to contacts, webhook. Never waits, never throws. */
export interface Teller {
	tell(what: Telling, account: Account, campaign: Campaign | undefined): void;
	/** Looks whether far more wait than people were told of. */
	tellRises?(): void;
}
