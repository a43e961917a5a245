import type { HtmlFacts, Link } from "../../mail/html-facts.ts";
import type { Mail } from "../../mail/mail.ts";
import { onceFor } from "../once-for.ts";
import { WordSample } from "./word-sample.ts";

/** Of another reading: what a lure has to say it says at its beginning, or at its very end. */
const looked = { head: 4_500, tail: 1_200 } as const;
/** Of what most readers see some more: versions of a mail are not equally long. */
const compared = { head: 7_000, tail: 2_500 } as const;
/** "Your mailer cannot show this, please see …" is shorter than so many new words among so many in a row. */
const row = { words: 12, news: 8 } as const;
/** With more to see than that, and everything that can be pressed in sight, the rest is an honest mail's. */
const littleText = 300;
/** Longer ones are no preview line. */
const longestPreview = 100;
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
	const { otherReadings } = mail;
	const hidden = hiddenText(mail);
	if (otherReadings.length === 0 && hidden === "") return [];
	const seen = wordsSeen(mail);
	const compared = otherReadings.map((reading) => comparedWith(mail, seen, reading));
	const { hasNews } = seen.count(hidden, hidden.length, row);
	return hasNews ? [...compared, { reading: mail.unstyled, words: 0, known: 0, saysElse: true }] : compared;
});

function comparedWith(mail: Mail, seen: WordSample, reading: Mail): ComparedReading {
	const { text, places } = partsOf(lookedAt(reading));
	const { words, known, hasNews } = seen.count(text, text.length, row);
	return { reading, words, known, saysElse: hasNews || places.some((place) => !leadsTo(mail, place)) };
}

/**
 * What styles hide beyond a preview line; "" where it is little. Which of them hold depends on mailer and window: no scanner reads all selectors, and
 * "@media" alone has a hundred conditions that are always true.
 */
function hiddenText({ html }: Mail): string {
	if (html === undefined || html.preheader.length + html.hiddenCharacters <= longestPreview) return "";
	if (html.visibleText.length > littleText && !html.links.some(isHiddenPlace)) return "";
	const preheader = previewOf(html) === "" ? html.preheader : "";
	return endsOf([preheader, ...html.hidden.map(({ text }) => text)].join("\n"), looked);
}

function wordsSeen({ visibleText, subject, html }: Mail): WordSample {
	const seen = new WordSample();
	for (const text of [endsOf(visibleText, compared), subject, previewOf(html)]) seen.add(text, text.length);
	for (const { alt } of html?.images ?? []) seen.add(alt, alt.length);
	return seen;
}

function isHiddenPlace({ hidden, href }: Link): boolean {
	return hidden && href.startsWith("http");
}

function previewOf(html: HtmlFacts | undefined): string {
	return html === undefined || html.preheader.length > longestPreview ? "" : html.preheader;
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
