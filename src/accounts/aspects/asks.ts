import { appealSurprise } from "../appeals/appeal-surprise.ts";
import type { Aspect } from "../aspect.ts";
import { newContacts } from "../new-contacts.ts";
import { freshSignWeight, freshValues, shown } from "./fresh-values.ts";

/** Weight of new signs that counts as something new. */
const telling = 0.4;
/** Surprise at what it wants from which that is something new. */
const odd = 1;

/**
 * A new address to write to or number to call, for something the account never spoke of, and nothing to press that it is known
 * for: fraud without a link looks like this, whatever it is about.
 */
export const asks: Aspect = {
	name: "asks",
	levels: ["", "ASKS_NEW_CONTACT", "ASKS_NEW_CONTACT_NEW_MATTER", "ASKS_NEW_CONTACT_ONLY"],
	attack: [0.8, 0.05, 0.05, 0.1],
	usual: [0.93, 0.05, 0.015, 0.005],
	codes: {
		ASKS_NEW_CONTACT: {
			weight: 0.3,
			tone: "bad",
			phish: 0,
			sentence: "The reader is to turn to somebody this account never named ({contacts})",
			example: "Questions to jo@portal.example",
		},
		ASKS_NEW_CONTACT_NEW_MATTER: {
			weight: 1.5,
			tone: "bad",
			phish: 0,
			sentence: "The reader is to turn to somebody this account never named ({contacts}), about something it never spoke of",
			example: "A prize, and whom to write to for it",
		},
		ASKS_NEW_CONTACT_ONLY: {
			weight: 3,
			tone: "bad",
			phish: 0,
			sentence:
				"The reader is to turn to somebody this account never named ({contacts}), about something it never spoke of, and nothing in the mail leads to where its mail leads",
			example: "Our bank has changed, write to accounts.office@gmail.com before you pay",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (campaigns === 0) return undefined;
		const contacts = newContacts(traits, tallies);
		if (contacts.length === 0) return { level: 0 };
		const detail = { contacts: shown(contacts.map((contact) => (/^\d+$/.test(contact) ? `…${contact.slice(-4)}` : contact))) };
		const themes = freshValues(traits.themes, tallies.themes).fresh.filter((theme) => !theme.includes("-hint"));
		const surprise = appealSurprise(traits, tallies)?.surprise ?? 0;
		if (themes.length === 0 && freshSignWeight(traits, tallies.signs) < telling && surprise < odd) return { level: 1, detail };
		const leadsHome = traits.links.some((place) => tallies.links.isFirm(place));
		return { level: leadsHome ? 2 : 3, detail };
	},
};
