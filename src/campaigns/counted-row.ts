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
		paths: row[13],
		phones: row[14],
		wallets: row[15],
		strings: row[16],
		attachments: row[17],
		authentication: { spf: row[18], dkim: row[19], dmarc: row[20] },
		date: row[21] ?? undefined,
		skeleton: row[22],
		pictures: row[23],
	};
}
