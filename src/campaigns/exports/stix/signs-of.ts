import type { Campaign, FileShare, Share } from "../../campaign.ts";
import { hostValue } from "../host-value.ts";
import { canBeBlocked, isBlockable, isMalicious, isPageForBlocking, type KnownGood } from "../known-good.ts";
import { pageValue } from "../page-value.ts";
import { fileObservable, hostObservable, pageObservable } from "./observables.ts";
import { filePattern, hostPattern, pagePattern } from "./pattern.ts";
import type { Sign } from "./sign.ts";
import type { StixMaker } from "./stix-maker.ts";
import type { StixObject } from "./stix-object.ts";

/** A sign as one campaign has it. */
interface SeenSign {
	readonly sign: Sign;
	readonly object: StixObject;
	readonly messages: number;
}

/**
 * Hosts that a campaign calls its readers to; where everybody uses the host, the very page; files that phishing brings. No path of a kit:
 * without its host, which is not kept, it would find pages of honest sites, and no list of words can tell "/rife-free/customizer/", a
 * theme of thousands of blogs, from what a thief thought of.
 */
export function signsOf(maker: StixMaker, campaign: Campaign, good: KnownGood): SeenSign[] {
	const called = isBlockable(campaign) ? campaign : { actionHosts: [], pages: [] };
	return [
		...called.actionHosts.flatMap((share) => hostSign(maker, share, good)),
		...called.pages.flatMap((share) => pageSign(maker, share)),
		...campaign.attachments.filter((file) => isMalicious(file, campaign)).flatMap((file) => fileSign(maker, file, good)),
	];
}

function hostSign(maker: StixMaker, { value, messages }: Share, good: KnownGood): SeenSign[] {
	const host = hostValue(value);
	if (host === undefined || !canBeBlocked(host)) return [];
	const sign: Sign = { kind: "host", name: host.value, pattern: hostPattern(host), wanted: good.hosts.get(host.value) ?? [] };
	return hostObservable(maker, host).map((object) => ({ sign, object, messages }));
}

function pageSign(maker: StixMaker, { value, messages }: Share): SeenSign[] {
	const page = pageValue(value);
	if (!isPageForBlocking(page)) return [];
	const sign: Sign = { kind: "page", name: page, pattern: pagePattern(page), wanted: [] };
	return pageObservable(maker, page).map((object) => ({ sign, object, messages }));
}

function fileSign(maker: StixMaker, file: FileShare, good: KnownGood): SeenSign[] {
	const name = file.value.toLowerCase();
	const sign: Sign = { kind: "file", name, pattern: filePattern(name), wanted: good.files.get(file.value) ?? [] };
	return fileObservable(maker, file).map((object) => ({ sign, object, messages: file.messages }));
}
