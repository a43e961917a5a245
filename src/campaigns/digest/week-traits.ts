import type { Campaign, Share } from "../campaign.ts";
import { isRentedToAll } from "../common-values.ts";
import { mostly } from "../mostly.ts";
import { namedSenderDomains } from "../sender-domains.ts";
import type { DigestCampaign, Traits } from "./digest.ts";

/** Share of the week's messages that a value must have to be said of the week. */
const nearlyAll = 0.9;

/**
 * What can be said of a campaign's messages in a week. Days are counted by themselves, values over all its life: of `messages` in the
 * week at least those have a value that are left when all messages without it lie in the week. `ofWeek` is what nearly all of them
 * have for certain; `ofAll` what else more than half of all its messages have, whenever they came.
 */
export function weekTraits(campaign: Campaign, messages: number): Pick<DigestCampaign, "ofWeek" | "ofAll" | "leadsToSeveral"> {
	const certain = (shares: readonly Share[]): string => {
		const [first] = shares;
		return first !== undefined && messages - (campaign.messages - first.messages) >= nearlyAll * messages ? first.value : "";
	};
	const ofWeek = traits(campaign, certain);
	const all = traits(campaign, (shares) => mostly(shares, campaign.messages));
	return {
		ofWeek,
		leadsToSeveral: ofWeek.host === "" && all.host === "" && campaign.linkHosts.length > 1,
		ofAll: {
			language: ofWeek.language === "" ? all.language : "",
			posesAs: ofWeek.posesAs === "" ? all.posesAs : "",
			senderDomain: ofWeek.senderDomain === "" ? all.senderDomain : "",
			host: ofWeek.host === "" ? all.host : "",
		},
	};
}

function traits(campaign: Campaign, said: (shares: readonly Share[]) => string): Traits {
	return {
		language: said(campaign.languages),
		posesAs: said(campaign.posesAs),
		senderDomain: said(namedSenderDomains(campaign)),
		host: placeOf(said(campaign.actionHosts) || said(campaign.linkHosts), said(campaign.pages)),
	};
}

/** Of a host where anybody can put something up, the page: "t.co/2xYz". That mail leads to t.co says nothing. */
function placeOf(host: string, page: string): string {
	const place = page.slice(page.indexOf("://") + "://".length);
	return isRentedToAll(host) && place.startsWith(`${host}/`) ? place : host;
}
