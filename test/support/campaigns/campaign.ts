import type { Campaign, Share } from "../../../src/campaigns/campaign.ts";

/** A campaign of ten messages, with what a test is about filled in. */
export function campaign(some: Partial<Campaign> = {}): Campaign {
	const messages = some.messages ?? 10;
	const first = some.firstSeen ?? Date.UTC(2024, 2, 4, 8, 40);
	return {
		id: "c0123456789",
		messages,
		class: "spam",
		classReasons: [],
		classes: { ham: 0, spam: messages, phish: 0 },
		theme: "gifts",
		themes: shares("gifts", messages),
		posesAs: [],
		languages: shares("en", messages),
		subject: "Flowers for … by 8 March",
		subjects: shares(some.subject ?? "Flowers for … by 8 March", messages),
		changingWords: "",
		readerWords: [],
		firstSeen: first,
		lastSeen: first,
		undated: 0,
		days: [{ day: new Date(first).toISOString().slice(0, 10), messages }],
		hours: Array.from({ length: 24 }, (_, hour) => (hour === 8 ? messages : 0)),
		senders: shares("Flora <offers@flora.example>", messages),
		senderDomains: shares("flora.example", messages),
		replyTo: [],
		networks: [],
		recipientDomains: shares("reader.example", messages),
		linkHosts: shares("shop.flora.example", messages),
		actionHosts: shares("shop.flora.example", messages),
		pages: [],
		paths: [],
		phones: [],
		wallets: [],
		strings: [],
		attachments: [],
		skeletons: shares("0badcafe", messages),
		pictures: [],
		authentication: { spf: shares("pass", messages), dkim: shares("pass", messages), dmarc: shares("unknown", messages) },
		incomplete: [],
		sample: {
			source: "mail/0001.eml",
			index: 0,
			from: "Flora <offers@flora.example>",
			subject: "Flowers for Anna by 8 March",
			text: "Tulips and mimosa, delivered on the day.",
			date: first,
			score: 4.5,
			reasons: [
				{ code: "GOODS_GIFTS", weight: 6, text: "Offers gifts and flowers" },
				{ code: "PRIOR", weight: -1.5, text: "Where every message starts, before anything was looked at" },
			],
		},
		...some,
	};
}

/** One value that all messages have. */
export function shares(value: string, messages: number): Share[] {
	return [{ value, messages }];
}
