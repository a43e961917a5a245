import { availableParallelism } from "node:os";
import type { OwnOrganization } from "../base/own-organization.ts";
import type { Observation } from "../gate/gate-control.ts";
import type { MessageReport } from "../gate/message-report.ts";
import type { Found, Unreadable } from "./readers/found.ts";
import { scanAll } from "./threads/scan-all.ts";
import type { Scanned } from "./threads/scan-result.ts";

/** What one past message tells of its account's habits. */
export interface Observed {
	readonly kind: "observed";
	readonly source: string;
	readonly index: number;
	/** Address of From, lower-cased; "" when there is none. */
	readonly from: string;
	readonly observation: Observation;
}

/** A message on which the looking itself failed. */
export interface Unobserved {
	readonly kind: "failed";
	readonly source: string;
	readonly index: number;
	readonly reason: string;
}

/** `own` as the gate knows it, or what is usual in past mail has other names. */
export type ObserveMail = (
	found: AsyncGenerator<Found>,
	own: readonly OwnOrganization[],
) => AsyncIterable<Observed | Unobserved | Unreadable>;

/** Looks at past mail on all cores and says what is usual in it. */
export const observeMail: ObserveMail = async function* (found, own) {
	const settings = { look: "report", ...(own.length > 0 && { own }) } as const;
	for await (const result of scanAll(found, { settings, threads: availableParallelism() }))
		yield result.kind === "scanned" ? observed(result) : result;
};

function observed({ source, index, record: { json } }: Scanned): Observed {
	const { traits, date } = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString()) as MessageReport;
	return { kind: "observed", source, index, from: traits.from, observation: { traits, at: date } };
}
