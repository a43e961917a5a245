import type { Aspect } from "../aspect.ts";
import { isAnyKnown, unheardOf } from "../told.ts";
import { shown } from "./fresh-values.ts";

/** The level of PAYEE_INSTEAD. */
export const payeeInstead = 2;

/** Bank accounts: whoever exchanges one in the account's own letter need change nothing else. */
export const payees: Aspect = {
	name: "payees",
	handSet: true,
	strongest: 8,
	levels: ["", "PAYEE_NEW", "PAYEE_INSTEAD"],
	attack: [0.92, 0.05, 0.03],
	usual: [0.9939, 0.006, 0.0001],
	codes: {
		PAYEE_NEW: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "It names a bank account ({payees}); this account's mail never named any in {campaigns} campaigns",
			example: "Our new bank details: DE89 …, from a gardening newsletter",
		},
		PAYEE_INSTEAD: {
			weight: 6,
			tone: "bad",
			phish: 0,
			sentence: "Money is to go to a bank account ({payees}) that is none of those which this account's mail named so far",
			example: "The yearly letter about the fees, with another IBAN",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		const fresh = unheardOf(traits.payees, tallies.payees);
		if (fresh.length === 0) return { level: 0 };
		const detail = { payees: shown(fresh.map((payee) => `${payee.slice(0, 4)} … ${payee.slice(-4)}`)), campaigns };
		return { level: isAnyKnown(tallies.payees) ? payeeInstead : 1, detail };
	},
};
