import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { foreignCalls, isConversation, isWrittenOut } from "./calls-to-action.ts";
import type { Destination } from "./destination.ts";

/** Where the reader is to go has nothing to do with who wrote. */
export const leadsAway: Signal = {
	name: "leads-away",
	codes: {
		LINK_ALL_AWAY: {
			weight: 1.3,
			tone: "bad",
			phish: 0.3,
			sentence: "Everything the reader is to press leads to {host}, and nothing to the sender {domain}",
			example: "From: news@shop.example, all buttons to https://winner-2024.example/",
		},
		LINK_ALL_AWAY_FREE_MAIL: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "A private address of {domain} sends buttons that lead to {host}",
			example: "From: someone@gmail.com, a button to https://winner-2024.example/",
		},
		LINK_CALLS_AWAY: {
			weight: 1,
			tone: "bad",
			phish: 0.5,
			sentence: "What the reader is to press leads to {host}; only the small print leads to the sender or its mail service",
			example: "A button to https://login-check.example/ above an unsubscribe link of the mail service",
		},
		LINK_LONE_STRANGER: {
			weight: 1,
			tone: "bad",
			phish: 0.5,
			sentence: "All other links lead to the sender, but the one to press leads to {host}",
			example: "A newsletter with ten links to its own site and one button to https://login-check.example/",
		},
	},
	look(facts): Finding[] {
		if (isConversation(facts)) return [];
		const foreign = foreignCalls(facts).filter(isPressed);
		const first = foreign[0];
		if (first === undefined) return [];
		const detail = { host: first.finalHost, domain: facts.sender.organization };
		if (isLone(facts, foreign)) return [{ code: "LINK_LONE_STRANGER", detail }];
		if (facts.sender.freeMail) return allAway(facts) ? [{ code: "LINK_ALL_AWAY_FREE_MAIL", detail }] : [];
		if (allAway(facts)) return [{ code: "LINK_ALL_AWAY", detail }];
		return callsAway(facts) ? [{ code: "LINK_CALLS_AWAY", detail }] : [];
	},
};

/** Set as something to press: not an address in running text, which people write to each other. */
function isPressed(destination: Destination): boolean {
	return !isWrittenOut(destination);
}

/** No link at all leads to the sender or to the service that carried the mail; pages that law demands are not asked where they lie. */
function allAway({ destinations }: Facts): boolean {
	return !destinations.some(({ belongsTo, link }) => (belongsTo === "sender" || belongsTo === "service") && !link.hidden);
}

function callsAway({ destinations }: Facts): boolean {
	return destinations.every(({ callToAction, belongsTo }) => !callToAction || belongsTo === "other");
}

const leastHome = 3;

/** One foreign place among many links home: what a hijacked template looks like. */
function isLone({ destinations, sender }: Facts, foreign: readonly Destination[]): boolean {
	if (sender.freeMail) return false;
	const home = destinations.filter(
		({ belongsTo, link }) => (belongsTo === "sender" || belongsTo === "service") && link.kind === "anchor",
	).length;
	const places = new Set(foreign.map(({ finalOrganization }) => finalOrganization));
	return home >= leastHome && places.size === 1 && foreign.length <= 2;
}
