import type { Sighting } from "./sighting.ts";
import type { Sketch } from "./sketch.ts";

/** What is counted of every message of a campaign. */
export type Counted = Omit<Sighting, "sketch" | "isCopy" | "reasons" | "text"> & Pick<Sketch, "skeleton" | "pictures">;

/** What all copies of a known text have in common, whatever each of them would be taken for. Pictures are those of its first copies. */
export type CountedOfText = Pick<Counted, "theme" | "language" | "pictures">;

export function countedOfText({ theme, language }: Counted): CountedOfText {
	return { theme, language, pictures: [] };
}

/**
 * The values of a Counted in a fixed order, without their names: those would be two fifths of what is written and read for each message.
 */
export type CountedRow = readonly [
	mailClass: Counted["class"],
	score: number,
	theme: Counted["theme"],
	posesAs: string,
	language: string,
	subject: string,
	from: string,
	replyTo: string,
	senderDomains: readonly string[],
	networks: readonly string[],
	recipientDomains: readonly string[],
	linkHosts: readonly string[],
	actionHosts: readonly string[],
	pages: readonly string[],
	paths: readonly string[],
	phones: readonly string[],
	wallets: readonly string[],
	strings: readonly string[],
	attachments: Counted["attachments"],
	spf: string,
	dkim: string,
	dmarc: string,
	date: number | null,
	skeleton: number,
	pictures: readonly string[],
	loses: Counted["loses"],
	readerWords: readonly string[],
];

export function countedRow(sighting: Sighting): CountedRow {
	const { authentication, sketch } = sighting;
	return [
		sighting.class,
		sighting.score,
		sighting.theme,
		sighting.posesAs,
		sighting.language,
		sighting.subject,
		sighting.from,
		sighting.replyTo,
		sighting.senderDomains,
		sighting.networks,
		sighting.recipientDomains,
		sighting.linkHosts,
		sighting.actionHosts,
		sighting.pages,
		sighting.paths,
		sighting.phones,
		sighting.wallets,
		sighting.strings,
		sighting.attachments,
		authentication.spf,
		authentication.dkim,
		authentication.dmarc,
		sighting.date ?? null,
		sketch.skeleton,
		sketch.pictures,
		sighting.loses,
		sighting.readerWords,
	];
}

export function countedOf(row: CountedRow): Counted {
	return {
		class: row[0],
		score: row[1],
		theme: row[2],
		posesAs: row[3],
		language: row[4],
		subject: row[5],
		from: row[6],
		replyTo: row[7],
		senderDomains: row[8],
		networks: row[9],
		recipientDomains: row[10],
		linkHosts: row[11],
		actionHosts: row[12],
		pages: row[13],
		paths: row[14],
		phones: row[15],
		wallets: row[16],
		strings: row[17],
		attachments: row[18],
		authentication: { spf: row[19], dkim: row[20], dmarc: row[21] },
		date: row[22] ?? undefined,
		skeleton: row[23],
		pictures: row[24],
		loses: row[25],
		readerWords: row[26],
	};
}
