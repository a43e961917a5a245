import type { Campaign, FileShare } from "../../campaign.ts";
import { addressValue } from "../address-value.ts";
import { type HostValue, hostValue } from "../host-value.ts";
import { networkValue } from "../network-value.ts";
import { pageValue } from "../page-value.ts";
import { plainText } from "../plain-text.ts";
import { timestamp } from "../timestamp.ts";
import { hostObject } from "./pattern.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

/** What can be observed of a campaign. `infrastructure` is part of all: where it is sent from and where it leads to. */
export interface Observables {
	readonly all: readonly StixObject[];
	readonly infrastructure: readonly StixObject[];
}

/** Observables of a campaign, each once. What does not look like what it is said to be is left out. */
export function observables(maker: StixMaker, campaign: Campaign, samples: boolean): Observables {
	const hosts = [...campaign.senderDomains, ...campaign.actionHosts, ...campaign.linkHosts].map(({ value }) => hostValue(value));
	const networks = campaign.networks.map(({ value }) => networkValue(value));
	const places = [...hosts, ...networks].flatMap((host) => (host === undefined ? [] : [hostObservable(maker, host)]));
	const pages = campaign.pages.flatMap(({ value }) => pageObservable(maker, pageValue(value)));
	const infrastructure = once([...places, ...pages]);
	const addresses = [...campaign.senders, ...campaign.replyTo].flatMap(({ value }) => emailAddress(maker, value));
	const files = campaign.attachments.flatMap((file) => fileObservable(maker, file));
	const sample = samples ? sampleMessage(maker, campaign) : [];
	return { all: once([...infrastructure, ...addresses, ...files, ...sample]), infrastructure };
}

function hostObservable(maker: StixMaker, host: HostValue): StixObject {
	return maker.observable(hostObject(host), { value: host.value });
}

function pageObservable(maker: StixMaker, page: string): StixObject[] {
	return page === "" ? [] : [maker.observable("url", { value: page })];
}

/** Without the display name: that changes from campaign to campaign and would be several truths under one id. */
function emailAddress(maker: StixMaker, text: string): StixObject[] {
	const address = addressValue(text)?.address;
	return address === undefined ? [] : [maker.observable("email-addr", { value: address })];
}

function fileObservable(maker: StixMaker, { value, name }: FileShare): StixObject[] {
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

function once(objects: readonly StixObject[]): StixObject[] {
	return [...new Map(objects.map((object) => [object.id, object])).values()];
}
