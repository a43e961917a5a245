import type { Evidence } from "../signals/evidence.ts";
import { scoreOf } from "../signals/score-of.ts";
import type { Campaign, Share } from "./campaign.ts";
import { placeOfHost, placeOfSender } from "./common-values.ts";
import { natureOf } from "./themes/theme-nature.ts";

/** What a campaign is, and the sum that says so. */
export type ClassOfCampaign = Pick<Campaign, "class" | "classReasons">;

type Known = Pick<Campaign, "messages" | "classes" | "theme" | "senderDomains" | "linkHosts">;

/**
 * Copies are judged alike, right or wrong: a hundred of them say little more than twenty. Natural-log odds at which they stop counting.
 */
const mostOfVotes = 3;
/** Senders, and places that are linked to, from which on both change from copy to copy. */
const fewestChanging = 5;
/** No more of the copies than this have one of those: what a newsletter links to each time does not change. */
const rareShare = 0.25;
/**
 * Natural-log odds. Of 683 unwanted campaigns of three and more messages in the archives 24 change both, of 441 wanted ones none: 3.4, if half a wanted
 * one had. Wanted mail of one form that many houses send (notices of shops, answers of absent people) leads to the house that sent it.
 */
const changingWeight = 3.5;

/**
 * The class of a campaign: what its messages were judged to be, each by itself, and what only all of them together show. `classReasons` is that
 * sum where there is such a thing, and empty where the messages alone decide.
 */
export function classOfCampaign(campaign: Known): ClassOfCampaign {
	const { ham, spam, phish } = campaign.classes;
	const changing = changingPlaces(campaign);
	if (changing === undefined) return { class: spam + phish >= ham ? worse(campaign) : "ham", classReasons: [] };
	const classReasons = [votes(campaign), changing];
	const score = scoreOf(classReasons);
	return { class: score >= 0 ? worse(campaign) : "ham", classReasons };
}

/** Which kind of unwanted mail. Where no message was judged so, what mail of its theme mostly is. */
function worse({ classes: { spam, phish }, theme }: Known): "spam" | "phish" {
	if (spam + phish > 0) return phish >= spam ? "phish" : "spam";
	return natureOf(theme) === "fraud" ? "phish" : "spam";
}

/** Half a message is added on either side: no campaign is certain. */
function votes({ messages, classes: { ham, spam, phish } }: Known): Evidence {
	const odds = Math.log((spam + phish + 0.5) / (ham + 0.5));
	return {
		code: "CAMPAIGN_MESSAGES",
		weight: Math.max(-mostOfVotes, Math.min(mostOfVotes, odds)),
		text: `${spam + phish} of its ${messages} messages look unwanted each by itself`,
	};
}

/** That one text comes from ever other senders and leads to ever other places, which are not those senders'. */
function changingPlaces({ messages, senderDomains, linkHosts }: Known): Evidence | undefined {
	if (senderDomains.length < fewestChanging || linkHosts.length < fewestChanging) return undefined;
	const senders = countedBy(senderDomains, placeOfSender);
	const rare = (places: ReadonlyMap<string, number>): string[] =>
		[...places].filter(([, count]) => count <= messages * rareShare).map(([place]) => place);
	const from = rare(senders).length;
	const to = rare(countedBy(linkHosts, placeOfHost)).filter((place) => !senders.has(place)).length;
	if (from < fewestChanging || to < fewestChanging) return undefined;
	return {
		code: "CAMPAIGN_CHANGES_PLACES",
		weight: changingWeight,
		text: `One text comes from the domains of ${from} senders, and leads to ${to} places that are none of theirs and change from copy to copy`,
	};
}

/** Places and the messages of each; what anybody can send from or put something up at is none. */
function countedBy(shares: readonly Share[], placeOf: (host: string) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { value, messages } of shares) {
		const place = placeOf(value);
		if (place !== "") counts.set(place, (counts.get(place) ?? 0) + messages);
	}
	return counts;
}
