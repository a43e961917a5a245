import { readFile } from "node:fs/promises";
import { readError } from "../../base/read-error.ts";
import type { TracedCampaign } from "./traced-domain.ts";

/** A campaign as JSON, the object that is printed of it. Throws with a sentence when it is none. */
export async function readCampaignFile(path: string): Promise<TracedCampaign> {
	const text = await readFile(path, "utf8").catch((error: unknown) => {
		throw new Error(`${path}: ${readError(error)}`);
	});
	const value = parsed(text);
	const { id, subject, linkHosts, actionHosts, senderDomains, recipientDomains = [] } = value as Partial<TracedCampaign>;
	if (typeof id !== "string" || ![linkHosts, actionHosts, senderDomains, recipientDomains].every(areShares))
		throw new Error(`${path}: no campaign; it must be the JSON of one, with id, linkHosts, actionHosts and senderDomains`);
	const { incomplete, firstSeen, lastSeen } = value as Partial<TracedCampaign>;
	return {
		...(value as TracedCampaign),
		subject: typeof subject === "string" ? subject : "",
		incomplete: Array.isArray(incomplete) ? incomplete : [],
		firstSeen: moment(firstSeen),
		lastSeen: moment(lastSeen),
	};
}

/** Milliseconds since 1970, as they are printed. */
function moment(value: unknown): number | undefined {
	return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function parsed(text: string): object {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}

function areShares(list: unknown): boolean {
	return Array.isArray(list) && list.every((share) => typeof (share as { value?: unknown } | null)?.value === "string");
}
