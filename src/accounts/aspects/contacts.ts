import type { Aspect } from "../aspect.ts";
import { isAtOwnDomain } from "../own-domain.ts";
import { freshValues, shown } from "./fresh-values.ts";

/** Addresses to write to: where a text without a link wants its answers. */
export const addresses: Aspect = {
	name: "addresses",
	levels: ["ADDRESSES_AS_ALWAYS", "ADDRESS_NEW", "ADDRESS_NEW_FREE_MAIL", "ADDRESS_NEW_TO_WRITE_TO"],
	attack: [0.5, 0.15, 0.1, 0.25],
	usual: [0.85, 0.09, 0.04, 0.02],
	codes: {
		ADDRESSES_AS_ALWAYS: {
			weight: -0.2,
			tone: "good",
			phish: 0,
			sentence: "The addresses in the text have been there before",
			example: "Questions to office@shop.example",
		},
		ADDRESS_NEW: {
			weight: 0.4,
			tone: "bad",
			phish: 0,
			sentence: "The text names an address at {places}, which this account never did",
			example: "Thanks to jo@portal.example",
		},
		ADDRESS_NEW_FREE_MAIL: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "The text names {places}, an address anyone can have, which this account never did",
			example: "The claims office is claims.office@gmail.com",
		},
		ADDRESS_NEW_TO_WRITE_TO: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "The reader is asked to write to {places}, which this account never named in {campaigns} campaigns",
			example: "Send a copy of your passport to claims.office@gmail.com",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.addresses.length === 0) return undefined;
		const { fresh } = freshValues(traits.addresses, tallies.addresses);
		const others = fresh.filter((value) => !isAtOwnDomain(value, traits.from));
		const asked = others.filter((value) => traits.asked.includes(value));
		if (asked.length > 0) return { level: 3, detail: { places: shown(asked), campaigns } };
		const free = others.filter((value) => value.includes("@"));
		if (free.length > 0) return { level: 2, detail: { places: shown(free) } };
		return others.length > 0 ? { level: 1, detail: { places: shown(others) } } : { level: 0 };
	},
};

/** A telephone number that was never there: call-back fraud needs nothing else. */
export const phones: Aspect = {
	name: "phones",
	levels: ["PHONES_AS_ALWAYS", "PHONE_NEW", "PHONE_NEW_TO_CALL"],
	attack: [0.3, 0.2, 0.5],
	usual: [0.8, 0.15, 0.05],
	codes: {
		PHONES_AS_ALWAYS: {
			weight: -0.3,
			tone: "good",
			phish: 0,
			sentence: "The telephone numbers in the text have been there before",
			example: "The imprint's number",
		},
		PHONE_NEW: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "The text names a telephone number (…{places}) that this account never named in {campaigns} campaigns",
			example: "Another number in the imprint",
		},
		PHONE_NEW_TO_CALL: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "The reader is asked to call a number (…{places}) that this account never named in {campaigns} campaigns",
			example: "To cancel, call +1 (805) 555-0142",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.phones.length === 0) return undefined;
		const { fresh } = freshValues(traits.phones, tallies.phones);
		if (fresh.length === 0) return { level: 0 };
		const asked = fresh.filter((value) => traits.asked.includes(value));
		const places = shown((asked.length > 0 ? asked : fresh).map((digits) => digits.slice(-4)));
		return { level: asked.length > 0 ? 2 : 1, detail: { places, campaigns } };
	},
};

/** Where answers go. */
export const replyTo: Aspect = {
	name: "reply-to",
	levels: ["", "REPLY_TO_NEW"],
	attack: [0.85, 0.15],
	usual: [0.985, 0.015],
	codes: {
		REPLY_TO_NEW: {
			weight: 2.2,
			tone: "bad",
			phish: 0,
			sentence: "Answers would go to {places}, where this account's answers never went",
			example: "Reply-To: claims.office@gmail.com",
		},
	},
	look({ traits }, { tallies }) {
		const { fresh } = freshValues(traits.replyTo, tallies.replyTo);
		return fresh.length > 0 ? { level: 1, detail: { places: shown(fresh) } } : { level: 0 };
	},
};

/** Address and name in From. */
export const sender: Aspect = {
	name: "sender",
	levels: ["", "SENDER_NAME_NEW", "SENDER_ADDRESS_NEW"],
	attack: [0.7, 0.2, 0.1],
	usual: [0.96, 0.03, 0.01],
	codes: {
		SENDER_NAME_NEW: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "This account never called itself “{name}”",
			example: "From: Ministry of Foreign Affairs <news@shop.example>",
		},
		SENDER_ADDRESS_NEW: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "This account never wrote as {name}",
			example: "From: security@shop.example, where it always was news@shop.example",
		},
	},
	look({ traits }, { tallies }) {
		if (traits.from !== "" && !tallies.from.has(traits.from)) return { level: 2, detail: { name: traits.from } };
		return tallies.name.has(traits.name) || traits.name === "" ? { level: 0 } : { level: 1, detail: { name: traits.name } };
	},
};
