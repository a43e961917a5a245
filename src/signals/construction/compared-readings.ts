import type { Mail } from "../../mail/mail.ts";
import { onceFor } from "../once-for.ts";
import { WordSample } from "./word-sample.ts";

/** Of another reading: what a lure has to say it says at its beginning, or at its very end. */
const looked = { head: 4_500, tail: 1_200 } as const;
/** Of what most readers see some more: versions of a mail are not equally long. */
const compared = { head: 7_000, tail: 2_500 } as const;
/** "Your mailer cannot show this, please see …" is shorter than so many new words among so many in a row. */
const row = { words: 12, news: 8 } as const;
const mostPlaces = 50;

export interface ComparedReading {
	readonly reading: Mail;
	/** Words of it, addresses left out, and how many of them are in what most readers see. */
	readonly words: number;
	readonly known: number;
	/** Something stands in it, or is led to, that is not in what most readers see. */
	readonly saysElse: boolean;
}

/** The other readings of a mail beside what most readers see: worked out once and kept. */
export const comparedReadings = onceFor((mail: Mail): readonly ComparedReading[] => {
	if (mail.otherReadings.length === 0) return [];
	const seen = wordsSeen(mail);
	return mail.otherReadings.map((reading) => {
		const { text, places } = partsOf(lookedAt(reading));
		const { words, known, hasNews } = seen.count(text, text.length, row);
		return { reading, words, known, saysElse: hasNews || places.some((place) => !leadsTo(mail, place)) };
	});
});

function wordsSeen({ visibleText, subject, html }: Mail): WordSample {
	const seen = new WordSample();
	for (const text of [endsOf(visibleText, compared), subject, html?.preheader ?? ""]) seen.add(text, text.length);
	for (const { alt } of html?.images ?? []) seen.add(alt, alt.length);
	return seen;
}

function lookedAt({ html, plainText = "", links }: Mail): string {
	return endsOf(html === undefined ? plainText : `${html.visibleText}\n${links.map(({ href }) => href).join("\n")}`, looked);
}

function endsOf(text: string, { head, tail }: { readonly head: number; readonly tail: number }): string {
	return text.length <= head + tail ? text : `${text.slice(0, head)}\n${text.slice(-tail)}`;
}

/** Text and the hosts of addresses in it. Click counters are long, and their words are in no other version. */
function partsOf(text: string): { readonly text: string; readonly places: readonly string[] } {
	if (!text.includes("://")) return { text, places: [] };
	const places = new Set<string>();
	const words = text.replace(/https?:\/\/([^\s/?#:"'<>()[\]]{1,255})\S*/giu, (_, host: string) => {
		if (places.size < mostPlaces) places.add(host.toLowerCase());
		return " ";
	});
	return { text: words, places: [...places] };
}

function leadsTo({ links, visibleText }: Mail, place: string): boolean {
	return links.some(({ href }) => href.toLowerCase().includes(place)) || visibleText.includes(place);
}
