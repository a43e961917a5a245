import type { Campaign } from "../../campaign.ts";
import { mostly } from "../../mostly.ts";
import { isHam } from "../known-good.ts";
import { plainText } from "../plain-text.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

/**
 * Whom more than half of a campaign poses as, and that it does; `id` is that of the campaign's object. Related to it, for STIX has
 * "impersonates" of threat actors only, and "targets" would say that the organization is the victim: its customers are.
 */
export function posedAs(maker: StixMaker, campaign: Campaign, id: string): StixObject[] {
	const name = isHam(campaign) ? "" : plainText(mostly(campaign.posesAs, campaign.messages));
	// A reader's name or address stood where "…" does now.
	if (name === "" || name.includes("…")) return [];
	const organization = maker.object("identity", { posedAs: name }, { name, identity_class: "organization" });
	return [organization, maker.relationship(id, "related-to", organization.id, "Poses as this organization.")];
}
