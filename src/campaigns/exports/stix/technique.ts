import type { Campaign } from "../../campaign.ts";
import { isBlockable } from "../known-good.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

/** The tactic of MITRE ATT&CK. */
export const phase = { kill_chain_name: "mitre-attack", phase_name: "initial-access" } as const;

/** Phishing that has something to press or to open. Who wants an answer or coins does not get in anywhere. */
export function isTechnique(campaign: Campaign): boolean {
	return campaign.class === "phish" && isBlockable(campaign);
}

/**
 * The technique "Phishing", and that the campaign uses it; `id` is that of its object. An object of our own, which platforms know by its
 * reference: MITRE's may be published in another version by MITRE only (section 3.6).
 */
export function techniqueObjects(maker: StixMaker, campaign: Campaign, id: string): StixObject[] {
	if (!isTechnique(campaign)) return [];
	const reference = { source_name: "mitre-attack", external_id: "T1566", url: "https://attack.mitre.org/techniques/T1566" };
	const technique = { name: "Phishing", external_references: [reference], kill_chain_phases: [phase] };
	const object = maker.object("attack-pattern", reference.external_id, technique);
	return [object, maker.relationship(id, "uses", object.id)];
}
