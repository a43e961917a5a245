import type { Campaign } from "../../campaign.ts";
import { addressValue } from "../address-value.ts";
import { campaignTitle } from "../campaign-title.ts";
import { networkValue } from "../network-value.ts";
import { plainText } from "../plain-text.ts";
import type { MispAttribute, MispObject, MispReference } from "./misp-event.ts";
import type { MispMaker } from "./misp-maker.ts";
import { seenTimes } from "./seen-times.ts";

/** The template "email" of misp-objects; every relation used below is in it from this version on. */
const template = { template_uuid: "a0c666e0-fc65-4be8-b48f-3423d788b552", template_version: "15" } as const;

const category = "Payload delivery";

/** A campaign has one of each; the subject changes when a copy comes that has another word in it. */
const single: ReadonlySet<string> = new Set(["subject", "reply-to", "email-body"]);

/** A campaign as the mail that it consists of. Always has a subject, one of which the template asks for. */
export function emailObject(maker: MispMaker, campaign: Campaign, samples: boolean, references: readonly MispReference[]): MispObject {
	return {
		uuid: emailObjectId(maker, campaign.id),
		id: "0",
		event_id: "0",
		name: "email",
		"meta-category": "network",
		description: "Email object describing an email with meta-information",
		...template,
		comment: `${campaignTitle(campaign)}, ${campaign.messages} messages, ${campaign.class}`,
		timestamp: maker.seconds,
		distribution: "5",
		sharing_group_id: "0",
		deleted: false,
		...seenTimes(campaign),
		Attribute: attributes(maker, campaign, samples),
		ObjectReference: references,
	};
}

/** The UUID of a campaign's object. */
export function emailObjectId(maker: MispMaker, campaign: string): string {
	return maker.id({ campaign });
}

function attributes(maker: MispMaker, campaign: Campaign, samples: boolean): MispAttribute[] {
	const senders = campaign.senders.flatMap(({ value }) => addressValue(value) ?? []);
	const replyTo = campaign.replyTo.flatMap(({ value }) => addressValue(value) ?? [])[0];
	const told: readonly [relation: string, type: string, values: readonly string[]][] = [
		["subject", "email-subject", [plainText(campaign.subject, 1_000) || "(no subject)"]],
		["from", "email-src", senders.map(({ address }) => address)],
		["from-display-name", "email-src-display-name", senders.map(({ name }) => plainText(name))],
		["reply-to", "email-reply-to", replyTo === undefined ? [] : [replyTo.address]],
		["ip-src", "ip-src", campaign.networks.flatMap(({ value }) => networkValue(value)?.value ?? [])],
		["attachment", "email-attachment", campaign.attachments.map(({ name }) => plainText(name))],
		["email-body", "email-body", samples ? [plainText(campaign.sample.text, 10_000)] : []],
	];
	return told.flatMap(([relation, type, values]) =>
		[...new Set(values)].filter((value) => value !== "").map((value) => attribute(maker, campaign, relation, type, value)),
	);
}

/** None is for blocking by itself: subjects and addresses are forged or changed from one campaign to the next. */
function attribute(maker: MispMaker, { id, lastSeen }: Campaign, relation: string, type: string, value: string): MispAttribute {
	const made = maker.attribute({ type, category, value, single: single.has(relation) }, "", lastSeen, { campaign: id, relation });
	return { ...made, object_id: "0", object_relation: relation };
}
