import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { strangerOf } from "./stranger.ts";

/**
 * A charge nobody made, and a telephone number to stop it: no link and no file that a filter could look at. The number is
 * often split by odd characters, so that up to two of them may stand between its digits.
 */
export const callbackNumber: Signal = {
	name: "callback-number",
	codes: {
		LURE_CALLBACK_NUMBER: {
			weight: 1.2,
			tone: "bad",
			phish: 1,
			sentence: "It tells of a charge of {amount} and wants to be called at {number}",
			example: "Your subscription was renewed for $399.99. To cancel call +1 (805) 555-0142",
		},
	},
	look(facts): Finding[] {
		const { phrases } = facts.text;
		const telling = phrases.count("lure.callback");
		if (telling === 0 || telling < (isKnown(facts) ? 2 : 1)) return [];
		const text = facts.text.shown.slice(0, 6_000);
		const amount = amountPattern.exec(text)?.[0];
		const number = numberPattern.exec(text)?.[0].trim();
		return amount === undefined || number === undefined ? [] : [{ code: "LURE_CALLBACK_NUMBER", detail: { amount, number } }];
	},
};

const amountPattern = /(?:[$€£]|usd|eur|gbp) ?\d{2,4}(?:[.,]\d{2})?|\d{2,4}(?:[.,]\d{2})? ?(?:[$€£]|usd|eur|gbp)/iu;
/** Ten to thirteen digits, with up to two of the usual or unusual separators between any two. */
const numberPattern = /\+?\d(?:[\s().\-–*_~|/]{0,2}\d){9,12}(?!\d)/u;

/** Known organizations print their service line under every receipt; yet anyone can write a note on a bill that they send. */
function isKnown(facts: Facts): boolean {
	return !strangerOf(facts).unknown;
}
