import type { Campaign } from "../../campaign.ts";
import { isBlockable } from "../known-good.ts";

/** MITRE ATT&CK's name for it. */
export const phase = { kill_chain_name: "mitre-attack", phase_name: "initial-access" } as const;

/** Phishing that has something to press or to open. Who wants an answer or coins does not get in anywhere. */
export function isTechnique(campaign: Campaign): boolean {
	return campaign.class === "phish" && isBlockable(campaign);
}
