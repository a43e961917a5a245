import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { comparedReadings } from "./compared-readings.ts";

/** The text part and the HTML part say different things: one of them is for filters. */
export const partsDiffer: Signal = {
	name: "parts-differ",
	codes: {
		BUILD_PARTS_DIFFER: {
			weight: 1.3,
			tone: "bad",
			phish: 0.1,
			sentence: "The text part and the HTML part of the message have next to no words in common",
			example: "A text part with a piece of a novel beside an HTML part with a prize",
		},
		BUILD_TEXT_PART_EMPTY: {
			weight: 0.4,
			tone: "bad",
			phish: 0.1,
			sentence: "The text part of the message is empty beside an HTML part full of text",
			example: "An empty text/plain part beside text/html",
		},
	},
	look(facts): Finding[] {
		const { html, plainText } = facts.mail;
		if (html === undefined || plainText === undefined || html.visibleText.length < leastText || !isAlternative(facts)) return [];
		if (plainText.trim() === "") return [{ code: "BUILD_TEXT_PART_EMPTY" }];
		const beside = comparedReadings(facts.mail).find(({ reading }) => reading.html === undefined);
		if (beside === undefined) return [];
		const { words, known } = beside;
		return words >= leastWords && known < words * leastShare ? [{ code: "BUILD_PARTS_DIFFER" }] : [];
	},
};

const leastText = 200;
const leastWords = 30;
/** Honest parts share nine words in ten; a text part that only says "see the other part" is too short to be asked. */
const leastShare = 0.25;

function isAlternative({ mail }: Facts): boolean {
	return /^\s*multipart\//iu.test(mail.header.first("Content-Type") ?? "");
}
