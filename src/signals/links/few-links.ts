import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { foreignCalls, isConversation, isWrittenOut } from "./calls-to-action.ts";

/** A mail that is there for one link. */
export const fewLinks: Signal = {
	name: "few-links",
	codes: {
		LINK_IS_ALL: {
			weight: 0.9,
			tone: "bad",
			phish: 0.3,
			sentence: "Beside a link to {host} the message says next to nothing",
			example: "look at this https://shop-garden.example/x",
		},
		LINK_ONE_BUTTON: {
			weight: 0.6,
			tone: "bad",
			phish: 0.6,
			sentence: "All there is to press in the message is one button, to the stranger {host}",
			example: "Your mailbox is full. [Keep my password]",
		},
		LINK_SAME_FOR_ALL: {
			weight: 1,
			tone: "bad",
			phish: 0.1,
			sentence: "{count} links with different words on them all lead to the very same address at {host}",
			example: "Hero image, button and \u201cunsubscribe\u201d with one address",
		},
	},
	look(facts): Finding[] {
		const calls = foreignCalls(facts);
		const first = calls[0];
		if (first === undefined || isConversation(facts)) return [];
		const places = new Set(
			facts.destinations.filter(({ finalHost }) => finalHost !== "").map(({ finalOrganization }) => finalOrganization),
		);
		if (places.size !== 1) return [];
		const detail = { host: first.finalHost };
		const same = sameForAll(facts);
		if (same > 0) return [{ code: "LINK_SAME_FOR_ALL", detail: { ...detail, count: same } }];
		if (visibleLetters(facts) < fewLetters && facts.mail.attachments.length === 0) return [{ code: "LINK_IS_ALL", detail }];
		return calls.length <= 2 && !calls.every(isWrittenOut) ? [{ code: "LINK_ONE_BUTTON", detail }] : [];
	},
};

const leastTexts = 3;

/** How many different texts lead to the one address that the mail has; 0 when there is a second address or too few texts. */
function sameForAll({ destinations }: Facts): number {
	const links = destinations.filter(({ host, link }) => host !== "" && !link.hidden).map(({ link }) => link);
	if (new Set(links.map(({ href }) => href)).size !== 1) return 0;
	const texts = new Set(links.map(({ text }) => text)).size;
	return texts >= leastTexts ? texts : 0;
}

const fewLetters = 120;

function visibleLetters({ mail, destinations }: Facts): number {
	let letters = mail.visibleText.length;
	for (const { link } of destinations) if (link.kind === "text") letters -= link.text.length;
	return letters;
}
