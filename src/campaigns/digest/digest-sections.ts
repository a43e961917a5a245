import { grouped } from "../../base/grouped.ts";
import { counted } from "../report/figures.ts";
import { type DueOccasion, dueOccasions } from "../due-occasions.ts";
import { themeName } from "../themes/theme.ts";
import { languageName } from "../waves/place-names.ts";
import { spokenDay, spokenDays } from "../waves/spoken-days.ts";
import { spokenList } from "../waves/spoken-list.ts";
import { occasionName, spokenTimes, waveSentence } from "../waves/wave-sentence.ts";
import type { Wave } from "../waves/wave.ts";
import { campaignHeading } from "./campaign-heading.ts";
import type { Digest, DigestCampaign, RisenTheme } from "./digest.ts";
import { type FigureTable, figuresOf, summaryOf } from "./digest-summary.ts";
import { harmless } from "./harmless.ts";

/** A letter in words, the same for text and HTML. Everything that came from mail has been made harmless, nothing is escaped. */
export interface Letter {
	readonly title: string;
	readonly opening: string;
	readonly summary: readonly string[];
	readonly figures: FigureTable;
	readonly sections: readonly Section[];
	readonly closing: string;
}

interface Section {
	readonly title: string;
	/** What stands there when there are no items. */
	readonly empty: string;
	readonly items: readonly Item[];
	/** Behind the items: what was left out. */
	readonly more: string;
}

export interface Item {
	readonly text: string;
	/** A second line: why. */
	readonly detail: string;
}

const mostThemes = 8;
const mostWaves = 8;
const mostDue = 12;
const mostGuesses = 4;

/** What is said, section by section. */
export function letterOf(digest: Digest): Letter {
	return {
		title: `Mail campaigns ${spokenDays(digest.from, digest.to)}`,
		opening: `${opening(digest)}${digest.isOver || digest.usual === undefined ? "" : " The week is not over: it is compared with whole ones."}`,
		summary: summaryOf(digest),
		figures: figuresOf(digest),
		sections: [
			risenSection(digest),
			wavesSection(digest),
			newSection(digest),
			dueSection(digest),
			{ title: "The biggest campaigns", empty: "None.", items: largestItems(digest), more: "" },
		],
		closing: "Addresses are written with brackets so that nothing here can be pressed.",
	};
}

function risenSection({ usual, risenThemes, risenCampaigns, moreRisen }: Digest): Section {
	return {
		title: "What rose",
		empty: usual === undefined ? "No mail of the weeks before to compare with." : "Nothing came far more often than before.",
		items: [...risenThemes.slice(0, mostThemes).map(themeItem), ...risenCampaigns.map((one) => campaignItem(one, true))],
		more: moreOf([risenThemes.length - mostThemes, "theme"], [moreRisen, "campaign"]),
	};
}

function wavesSection({ waves }: Digest): Section {
	return {
		title: "Waves under way",
		empty: "None.",
		items: waves.slice(0, mostWaves).map(waveItem),
		more: `${moreOf([waves.length - mostWaves, "wave"])}${waves.length > 0 ? " All mail of a theme counts, wanted mail too." : ""}`.trim(),
	};
}

function newSection(digest: Digest): Section {
	const { fresh, named, newCampaigns } = digest;
	const left = moreOf([newCampaigns - fresh.length, "smaller campaign"]);
	return {
		title: "What is new",
		empty: "No campaign was seen for the first time.",
		items: [...fresh.map((one) => campaignItem(one, false)), ...named.map((one) => campaignItem(one, false, " and no other like it"))],
		more: [left, named.length > 0 ? "" : aloneOf(digest)].filter((said) => said !== "").join(" "),
	};
}

/** Seen before guessed: calendars know of something every week. */
function dueSection(digest: Digest): Section {
	const guesses = dueOccasions(digest.due.filter(({ isGuess }) => isGuess === true));
	const seen = dueOccasions(digest.due.filter(({ isGuess }) => isGuess !== true));
	const told = [...seen.slice(0, mostDue), ...guesses.slice(0, mostGuesses)];
	return {
		title: "What is due in the next four weeks",
		empty: "Nothing that is known of.",
		items: told.map(dueItem),
		more: moreOf([seen.length + guesses.length - told.length, "occasion"]),
	};
}

function opening(digest: Digest): string {
	const { messages, unwanted, usual, undated } = digest;
	if (messages === 0)
		return undated === 0
			? "No mail was seen."
			: `No mail of this week was seen; ${counted(undated, "message")} without a true date may be of any.`;
	const share = `${counted(messages, "message")}, ${unwantedOf(digest)}`;
	if (usual === undefined || (usual < 1 && unwanted === 0)) return `${share}.`;
	if (usual < 1) return `${share}. There was hardly any of that in the weeks before.`;
	if (unwanted === 0) return `${share}, where ${spokenRate(usual)} a week were usual.`;
	const these = unwanted === messages ? "That is" : unwanted === 1 ? "That one is" : `Those ${grouped(unwanted)} are`;
	return `${share}. ${these} ${compared(unwanted, usual)}.`;
}

function unwantedOf({ messages, unwanted, phishing }: Digest): string {
	if (messages === 1) return unwanted === 0 ? "which is neither spam nor phishing" : `which is ${phishing > 0 ? "phishing" : "spam"}`;
	return `${unwanted === 0 ? "none" : unwanted === messages ? "all" : grouped(unwanted)} of them spam or phishing`;
}

/** Both numbers that are compared stand in the sentence, so that a reader can do the sum. */
function compared(unwanted: number, usual: number): string {
	const more = Math.round((unwanted / usual - 1) * 100);
	const before = `the usual ${spokenRate(usual)} a week`;
	if (Math.abs(more) < 5) return `about as many as ${before}`;
	if (more >= 100) return `${spokenTimes(unwanted / usual)} ${before}`;
	return `${Math.abs(more)} % ${more > 0 ? "more" : "less"} than ${before}`;
}

function themeItem({ theme, messages, usual }: RisenTheme): Item {
	return plain(`${themeName(theme)}: ${counted(messages, "unwanted message")}, ${timesUsual(messages, usual, "hardly any usually come")}.`);
}

function waveItem(wave: Wave): Item {
	const { mostly } = wave;
	if (mostly === undefined) return plain(`${waveSentence(wave)}.`);
	const subject = harmless(mostly.subject, 100);
	const share = mostly.messages === wave.messages ? "All of it" : `${grouped(mostly.messages)} of ${grouped(wave.messages)} messages`;
	return plain(`${waveSentence(wave)}. ${share} of one campaign, ${subject === "" ? "without a subject" : `“${subject}”`} (${mostly.id}).`);
}

function campaignItem(one: DigestCampaign, risen: boolean, like = ""): Item {
	const { language, posesAs, senderDomain, host } = one.ofWeek;
	const size = counted(one.messages, "message");
	const facts = [
		one.class === "phish" ? "phishing" : one.class,
		languageName(language),
		posesAs === "" ? "" : `poses as ${harmless(posesAs, 60)}`,
		senderDomain === "" ? "" : `from ${harmless(senderDomain, 80)}`,
		host === "" || host === senderDomain ? "" : `leads to ${harmless(host, 80)}`,
		one.leadsToSeveral ? "leads to several hosts" : "",
		one.id,
	].filter((fact) => fact !== "");
	const amount = risen ? `${size}, ${timesUsual(one.messages, one.usual)}` : `${size}${like}`;
	return { text: `${campaignHeading(one)}: ${amount} (${facts.join(", ")}).${mostOfAll(one)}`, detail: why(one) };
}

/** What is known of the campaign, and not of the week by itself. Each fact has its own "most": they need not be the same messages. */
function mostOfAll({ ofAll: { language, posesAs, senderDomain, host }, all, messages }: DigestCampaign): string {
	const facts = [
		languageName(language) === "" ? "" : `are in ${languageName(language)}`,
		posesAs === "" ? "" : `pose as ${harmless(posesAs, 60)}`,
		senderDomain === "" ? "" : `come from ${harmless(senderDomain, 80)}`,
		host === "" || host === senderDomain ? "" : `lead to ${harmless(host, 80)}`,
	].filter((fact) => fact !== "");
	if (facts.length === 0) return "";
	const whole = all.messages === messages ? "them" : `all its ${grouped(all.messages)} messages, ${spokenDays(all.from, all.to)},`;
	if (facts.length === 1) return ` Most of ${whole} ${facts[0]}.`;
	return ` Of ${whole} ${spokenList(facts.map((fact) => `most ${fact}`))}.`;
}

/** One message is the source of the reason: which one is said where it is not of the week. */
function why({ reason, reasonDay }: DigestCampaign): string {
	if (reason === "") return "";
	const of = reasonDay === "" ? "" : reasonDay === "undated" ? ", of an undated message" : `, of a message dated ${spokenDay(reasonDay)}`;
	return `Why${of}: ${harmless(reason, 200)}`;
}

/** What was described above is only named. */
function largestItems({ largest, fresh, risenCampaigns }: Digest): Item[] {
	const above = new Set([...fresh, ...risenCampaigns].map(({ id }) => id));
	return largest.map((one) =>
		above.has(one.id)
			? plain(`${campaignHeading(one)}: ${counted(one.messages, "message")} (see above, ${one.id}).`)
			: campaignItem(one, false),
	);
}

function dueItem({ parts, languages, occasion, from, to }: DueOccasion): Item {
	const spoken = spokenList(languages.map(languageName).filter((name) => name !== ""));
	const who = [themesOf(parts), spoken, spokenDays(from, to)].filter((part) => part !== "");
	const reasons = parts.map((part) =>
		parts.length === 1 ? `${part.because}.` : `${themesOf([part])}, ${spokenDays(part.from, part.to)}: ${part.because}.`,
	);
	return { text: `${who.join(", ")}: ${occasionName(occasion, languages)}, ${spokenDay(occasion.day, false)}.`, detail: reasons.join(" ") };
}

/** With commas alone: many a name has an "and" in it. */
function themesOf(parts: DueOccasion["parts"]): string {
	return parts.flatMap(({ themes }) => themes.map(themeName)).join(", ");
}

function timesUsual(messages: number, usual: number, hardly = "hardly any in the weeks before"): string {
	if (usual < 1) return hardly;
	return `${spokenTimes(messages / usual)} the usual ${spokenRate(usual)} a week`;
}

/** "3", "38.5", "412": small ones with a decimal, or a multiple of them would not come out. */
function spokenRate(rate: number): string {
	return rate < 100 ? rate.toFixed(1).replace(/\.0$/, "") : grouped(Math.round(rate));
}

/** "And 3 themes and 1 campaign more.": what a section leaves out; "" for nothing. */
function moreOf(...left: readonly (readonly [number, string])[]): string {
	const counts = left.filter(([number]) => number > 0).map(([number, word]) => counted(number, word));
	return counts.length === 0 ? "" : `And ${spokenList(counts)} more.`;
}

function aloneOf({ alone }: Digest): string {
	return alone === 0 ? "" : `${counted(alone, "unwanted mail")} of the week ${alone === 1 ? "is" : "are"} like no other.`;
}

function plain(text: string): Item {
	return { text, detail: "" };
}
