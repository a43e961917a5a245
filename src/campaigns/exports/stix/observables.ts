import type { Campaign, FileShare, Share } from "../../campaign.ts";
import { addressValue } from "../address-value.ts";
import { type HostValue, hostValue } from "../host-value.ts";
import { networkValue } from "../network-value.ts";
import { pageValue } from "../page-value.ts";
import { plainText } from "../plain-text.ts";
import { timestamp } from "../timestamp.ts";
import { hostObject } from "./pattern.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

/** Something that can be observed, and in how many messages it was. */
export interface Observed {
	readonly object: StixObject;
	readonly messages: number;
}

/** What can be observed of a campaign, each once. What does not look like what it is said to be is left out. */
export function observables(maker: StixMaker, campaign: Campaign, samples: boolean): Observed[] {
	const hosts = (shares: readonly Share[]) => observed(shares, ({ value }) => hostObservable(maker, hostValue(value)));
	return once([
		hosts(campaign.senderDomains),
		hosts(campaign.actionHosts),
		hosts(campaign.linkHosts),
		observed(campaign.networks, ({ value }) => hostObservable(maker, networkValue(value))),
		observed(campaign.pages, ({ value }) => pageObservable(maker, pageValue(value))),
		observed(campaign.senders, ({ value }) => emailAddress(maker, value)),
		observed(campaign.replyTo, ({ value }) => emailAddress(maker, value)),
		observed(campaign.attachments, (file) => fileObservable(maker, file)),
		samples ? sampleMessage(maker, campaign).map((object) => ({ object, messages: 1 })) : [],
	]);
}

function observed<S extends Share>(shares: readonly S[], objectsOf: (share: S) => readonly StixObject[]): Observed[] {
	return shares.flatMap((share) => objectsOf(share).map((object) => ({ object, messages: share.messages })));
}

export function hostObservable(maker: StixMaker, host: HostValue | undefined): StixObject[] {
	return host === undefined ? [] : [maker.observable(hostObject(host), { value: host.value })];
}

export function pageObservable(maker: StixMaker, page: string): StixObject[] {
	return page === "" ? [] : [maker.observable("url", { value: page })];
}

/** Without the display name: that changes from campaign to campaign and would be several truths under one id. */
function emailAddress(maker: StixMaker, text: string): StixObject[] {
	const address = addressValue(text)?.address;
	return address === undefined ? [] : [maker.observable("email-addr", { value: address })];
}

export function fileObservable(maker: StixMaker, { value, name }: FileShare): StixObject[] {
	if (!/^[\da-f]{64}$/i.test(value)) return [];
	const plain = plainText(name);
	return [maker.observable("file", { hashes: { "SHA-256": value.toLowerCase() }, ...(plain === "" ? {} : { name: plain }) })];
}

/** Section 6.6: with a body it is no multipart. A message of which nothing is left would have the id of all such (section 2.9). */
function sampleMessage(maker: StixMaker, { sample }: Campaign): StixObject[] {
	const [from] = emailAddress(maker, sample.from);
	const [subject, body] = [plainText(sample.subject, 1_000), plainText(sample.text, 10_000)];
	const contributing = {
		...(from === undefined ? {} : { from_ref: from.id }),
		...(subject === "" ? {} : { subject }),
		...(body === "" ? {} : { body }),
	};
	if (Object.keys(contributing).length === 0) return [];
	const date = sample.date === undefined ? {} : { date: timestamp(sample.date) };
	const message = maker.observable("email-message", contributing, { is_multipart: false, ...date });
	return from === undefined ? [message] : [from, message];
}

/** One address under two names was observed as often as both; a domain that is sent from and led to no more often than either, as far as is known. */
function once(lists: readonly (readonly Observed[])[]): Observed[] {
	const all = new Map<string, Observed>();
	for (const list of lists) {
		const sums = new Map<string, number>();
		for (const { object, messages } of list) {
			const sum = (sums.get(object.id) ?? 0) + messages;
			sums.set(object.id, sum);
			all.set(object.id, { object, messages: Math.max(sum, all.get(object.id)?.messages ?? 0) });
		}
	}
	return [...all.values()];
}
