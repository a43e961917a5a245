import type { Known } from "../aspect.ts";
import { newContacts } from "../new-contacts.ts";
import type { Traits } from "../traits.ts";
import type { Appeal } from "./appeals-in.ts";

/**
 * Share of genuine mail of any account that has an appeal, counted over the accounts that the benchmark's figures are fitted on,
 * and rounded.
 */
const usual: Readonly<Record<Appeal, number>> = {
	"by-telephone": 0.05,
	"by-message": 0.007,
	"by-answer": 0.07,
	"new-way": 0.017,
	"who-you-are": 0.016,
	"card-and-account": 0.004,
	"code-or-password": 0.009,
	"money-to-send": 0.016,
	vouchers: 0.002,
	"charge-to-stop": 0.13,
	"money-to-get": 0.02,
	prize: 0.02,
	earnings: 0.04,
	distress: 0.05,
	secrecy: 0.045,
	pressure: 0.23,
	threat: 0.05,
	alarm: 0.03,
	parcel: 0.003,
	fee: 0.015,
	courtship: 0.007,
	"by-signing-in": 0.04,
	document: 0.003,
};
/** Campaigns' worth of belief in that. */
const firmness = 3;
/** What an account says in so many of its campaigns is nothing to wonder at. */
const common = 0.3;
/** In a text so much longer than a note there are twice as many appeals by chance. */
const longer = 500;

/** What somebody new to turn to, and a new place to press for, are worth beside appeals. */
const newContactWorth = 1;
const newCallWorth = 0.5;
/** One appeal by itself is in many a short note; fraud has two and more, and each counts for so much at most. */
const mostOfOne = 1.5;

export interface AppealSurprise {
	/** Natural-log odds against finding its appeals together in this account's mail, by the length of the text. */
	readonly surprise: number;
	/** Those that the account is not known for, most surprising first. */
	readonly appeals: readonly Appeal[];
	/** Campaigns that it rests on. */
	readonly past: number;
}

/** Stands beside a campaign's appeals: a profile of an older release has campaigns that told none. */
const told = "told";

/** Campaigns told from which something is said. */
const fewestTold = 4;

/** What a campaign adds to the tally of appeals. */
export function appealValues({ appeals }: Traits): readonly string[] {
	return appeals === undefined ? [] : [told, ...appeals];
}

/** How little a message's appeals are those of its account; undefined where too few of either are known. */
export function appealSurprise(traits: Traits, tallies: Known["tallies"]): AppealSurprise | undefined {
	const campaigns = tallies.appeals.get(told)?.count ?? 0;
	if (campaigns < fewestTold || traits.appeals === undefined) return undefined;
	const odd = traits.appeals.flatMap((name) => {
		const appeal = name as Appeal;
		const share = ((tallies.appeals.get(appeal)?.count ?? 0) + firmness * (usual[appeal] ?? common)) / (campaigns + firmness);
		return share < common ? [{ appeal, worth: Math.log(common / share) }] : [];
	});
	if (odd.length === 0) return { surprise: 0, appeals: [], past: campaigns };
	const turn = worthOfTheTurn(traits, tallies);
	const sum = odd.reduce((total, { worth }) => total + worth, turn);
	return {
		surprise: Math.min(sum / (1 + traits.length / longer), mostOfOne * (odd.length + turn)),
		appeals: odd.sort((left, right) => right.worth - left.worth).map(({ appeal }) => appeal),
		past: campaigns,
	};
}

/** An appeal needs somewhere to turn to; where that is new as well, the two belong together. */
function worthOfTheTurn(traits: Traits, tallies: Known["tallies"]): number {
	if (newContacts(traits, tallies).length > 0) return newContactWorth;
	return traits.calls.some((place) => !tallies.links.isFirm(place)) ? newCallWorth : 0;
}
