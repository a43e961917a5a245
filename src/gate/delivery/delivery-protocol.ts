import type { DeliveryJob, DeliveryReply } from "../next-hop.ts";
import type { NextHopSettings } from "./next-hop-settings.ts";

/** What the gate tells the delivery process. Messages go over in batches and keep their order. */
export type ToDelivery =
	/** Comes first, once. Over the channel, for others can read a command line. */
	| { readonly kind: "open"; readonly settings: NextHopSettings; readonly journal: string; readonly processFile: string }
	| { readonly kind: "job"; readonly job: DeliveryJob }
	| { readonly kind: "stop"; readonly id: number; readonly campaignId: string }
	| { readonly kind: "settled"; readonly jobIds: readonly number[] }
	| { readonly kind: "close"; readonly milliseconds: number };

/** What it answers. */
export type FromDelivery =
	| { readonly kind: "answer"; readonly jobId: number; readonly replies: readonly DeliveryReply[] }
	| { readonly kind: "stopped"; readonly id: number }
	| { readonly kind: "log"; readonly level: "debug" | "info" | "warn" | "error"; readonly fields: object; readonly message: string };
