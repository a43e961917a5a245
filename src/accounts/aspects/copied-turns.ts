import type { Aspect, Known } from "../aspect.ts";
import { isAtOwnDomain } from "../own-domain.ts";
import { unheardOf } from "../told.ts";
import type { Traits } from "../traits.ts";
import { newWays } from "./besides.ts";
import { verbatim } from "./copied-issue.ts";
import { shown } from "./fresh-values.ts";

/** The level of COPY_WITH_OTHER_TURN. */
export const copiedWithOtherTurn = 1;

/**
 * The account's own past issue word for word, in which somebody else is to be called, written or paid, or a file to be opened: the links stay what they were.
 * Accounts whose mail names other people in the same words (notices of a delivery, a reminder of a meeting) are known for it.
 */
export const copiedTurns: Aspect = {
	name: "copied-turns",
	handSet: true,
	strongest: 8,
	levels: ["", "COPY_WITH_OTHER_TURN"],
	attack: [0.95, 0.05],
	usual: [0.9999, 0.0001],
	codes: {
		COPY_WITH_OTHER_TURN: {
			weight: 6,
			tone: "bad",
			phish: 0,
			sentence: "The text is that of a past campaign word for word, but now it has {values}, which this account's mail never had",
			example: "Issue 51 as it was, with another telephone number",
		},
	},
	look({ traits }, known) {
		const nearest = known.issues.nearest(traits.text);
		if (nearest === undefined || nearest.likeness < verbatim) return { level: 0 };
		const strange = strangeTurns(traits, known);
		return strange.length === 0 ? { level: 0 } : { level: copiedWithOtherTurn, detail: { values: shown(strange) } };
	},
};

/** Whom and what a reader may turn to that the account never named, for people. */
function strangeTurns({ from, addresses, asked, replyTo, phones, payees, besides, pictures, files }: Traits, { tallies }: Known): string[] {
	const strangers = (values: readonly string[], known: "addresses" | "replyTo"): string[] =>
		values.filter((value) => !tallies[known].has(value) && !isAtOwnDomain(value, from));
	return [
		...unheardOf(payees, tallies.payees).map((payee) => `the bank account …${payee.slice(-4)}`),
		...phones.filter((digits) => !tallies.phones.has(digits)).map((digits) => `the number …${digits.slice(-4)}`),
		// Notices made by programs name the people they are about; a thief names a mailbox, or asks to write there.
		...strangers(addresses, "addresses")
			.filter((address) => asked.includes(address) || address.includes("@"))
			.map((address) => `the address ${address}`),
		...strangers(replyTo, "replyTo").map((address) => `answers to ${address}`),
		...newWays(besides, tallies).map((place) => `a way to ${place}`),
		...unheardOf(pictures, tallies.pictures).map((place) => `pictures from ${place}`),
		...files.filter((kind) => !tallies.files.has(kind)).map((kind) => `a file (${kind})`),
	];
}
