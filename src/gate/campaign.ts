import type { Session } from "../accounts/session.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { MessageReport } from "./message-report.ts";

/**
 * passing: goes out as it comes. canary: a share is out, the rest waits for the quiet time. held: nothing more goes out until
 * a person decides. released: a person let it go. refused: a person ended it; what had not gone out never will.
 */
export const campaignStates = ["passing", "canary", "held", "released", "refused"] as const;
export type CampaignState = (typeof campaignStates)[number];

export const actions = ["pass", "canary", "hold", "freeze"] as const;
/** What the gate does with a message and the campaign it belongs to. */
export type Action = (typeof actions)[number];

/** Messages of one account that share a template. */
export interface Campaign {
	/** Short, easy to read out: "k7m2-9xqd". */
	readonly id: string;
	readonly accountId: number;
	readonly state: CampaignState;
	/** smtp: messages are in our spool. api: another service holds them and asked us. report: our own delivery reports. */
	readonly kind: "smtp" | "api" | "report";
	/** Of the message that decided. */
	readonly subject: string;
	readonly from: string;
	readonly score: number;
	/** Adds up to `score`. Strongest first. */
	readonly reasons: readonly Evidence[];
	/** What was decided on the message that decided; how people decided since stands in `state`. */
	readonly action: Action;
	/** The message that decided, as looked at. */
	readonly sample: MessageReport;
	/** Who handed it in: the profile learns networks and programs from it. undefined for old ones. */
	readonly session: Session | undefined;
	/** Spool place of the message that decided; undefined for API campaigns. */
	readonly sampleMessageId: number | undefined;
	/** The campaign whose template this one shares though something in it was altered; undefined otherwise. */
	readonly alteredFrom: string | undefined;
	readonly firstAt: number;
	readonly lastAt: number;
	/** Recipients the sender said it will have (API); 0 when not told. */
	readonly expectedRecipients: number;
	/** Who decided last: "gate", or the person ("owner", "operator"). */
	readonly decidedBy: string;
	readonly decidedAt: number;
	/** When the profile learnt from it; undefined when it has not. */
	readonly learntAt: number | undefined;
	/** When a canary is over and the rest goes out, unless something rings before; undefined for others. */
	readonly canaryUntil: number | undefined;
}

export type CampaignChange = Partial<Omit<Campaign, "id" | "accountId" | "kind" | "firstAt">>;
