import type { Campaign, Share } from "../../campaign.ts";
import { hostValue } from "../host-value.ts";
import { canBeBlocked, isBlockable, isPageForBlocking, type KnownGood } from "../known-good.ts";
import { pageValue } from "../page-value.ts";
import { hostObservable, pageObservable } from "./observables.ts";
import { hostPattern, pagePattern } from "./pattern.ts";
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
 * Hosts that a campaign calls its readers to; where everybody uses the host, the very page. No path of a kit:
 * without its host, which is not kept, it would find pages of honest sites, and no list of words can tell "/rife-free/customizer/", a
 * theme of thousands of blogs, from what a thief thought of.
 */
export function signsOf(maker: StixMaker, campaign: Campaign, good: KnownGood): SeenSign[] {
	const called = isBlockable(campaign) ? campaign : { actionHosts: [], pages: [] };
	return [
		...called.actionHosts.flatMap((share) => hostSign(maker, share, good)),
		...called.pages.flatMap((share) => pageSign(maker, share)),
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
