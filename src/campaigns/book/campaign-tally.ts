import { millisecondsOfDay } from "../../base/milliseconds-of-day.ts";
import type { Campaign, DayCount, FileShare, Sample, Share } from "../campaign.ts";
import { classOfCampaign } from "../campaign-class.ts";
import { dayAt, dayOf, dayOfMilliseconds } from "../day-number.ts";
import type { Counted, CountedOfText } from "../counted-row.ts";
import type { Countable } from "../packed-sighting.ts";
import type { SightedFile } from "../sighting.ts";
import type { Theme } from "../themes/theme.ts";
import type { SpareRoom } from "./frequent-values.ts";
import { ShareList } from "./share-list.ts";
import { SubjectTemplates } from "./subject-templates.ts";

const filesKept = 24;
/** In more messages what names somebody changes, and is "…" in the subject. */
const readerWordsKept = 16;
const classes = ["ham", "spam", "phish"] as const;

/** What is counted of every message, by the name it has in a Campaign. */
const lists = [
	"themes",
	"posesAs",
	"languages",
	"senders",
	"senderDomains",
	"replyTo",
	"networks",
	"recipientDomains",
	"linkHosts",
	"actionHosts",
	"pages",
	"paths",
	"phones",
	"wallets",
	"strings",
	"skeletons",
	"pictures",
	"spf",
	"dkim",
	"dmarc",
] as const;
type ListName = (typeof lists)[number];

/** Those of which every value counts: each is a place to block, to trace, or to tie campaigns by. */
const inFull: ReadonlySet<ListName> = new Set(["senderDomains", "replyTo", "networks", "linkHosts", "actionHosts", "phones", "wallets"]);

/** Where a message lies. */
export interface Place {
	readonly source: string;
	readonly index: number;
}

/** What all campaigns of a book have in common. */
export interface BookTerms {
	/** Milliseconds since 1970; a Date: field more than a day after it is not true. */
	readonly now: number;
	/** Room for values of which every one counts. */
	readonly spare: SpareRoom;
}

/** Adds up what is known of the messages of one campaign, in memory that does not grow with their number. */
export class CampaignTally {
	readonly #lists: Readonly<Record<ListName, ShareList>>;
	readonly #classes: Record<"ham" | "spam" | "phish", number> = { ham: 0, spam: 0, phish: 0 };
	readonly #days = new Map<number, number>();
	/** A plain array: a typed one of this size has a piece of memory of its own, which is waited for. */
	readonly #hours = new Array<number>(24).fill(0);
	readonly #files = new Map<string, { readonly file: SightedFile; messages: number }>();
	readonly #now: number;
	readonly #subject = new SubjectTemplates();
	readonly #readerWords: string[] = [];
	#filesLost = false;
	#messages = 0;
	#undated = 0;
	#first: number | undefined;
	#last: number | undefined;
	#sample: Sample;

	constructor(sample: Sample, { now, spare }: BookTerms) {
		this.#now = now;
		const list = (name: ListName): ShareList => new ShareList(inFull.has(name) ? spare : undefined);
		this.#lists = Object.fromEntries(lists.map((name) => [name, list(name)])) as Record<ListName, ShareList>;
		this.#sample = sample;
	}

	/** Begins with a campaign's first message. */
	static ofMessage(sighting: Countable, place: Place, terms: BookTerms): CampaignTally {
		const tally = new CampaignTally(sampleOf(sighting, place), terms);
		tally.add(sighting, place);
		return tally;
	}

	/** Goes on from what was known of a campaign. */
	static ofCampaign(campaign: Campaign, terms: BookTerms): CampaignTally {
		const tally = new CampaignTally(campaign.sample, terms);
		tally.addCampaign(campaign);
		return tally;
	}

	/** `text`: what copies of its text have in common, where that is known. */
	add(sighting: Countable, place: Place, text?: CountedOfText): void {
		const { counted } = sighting;
		this.#messages++;
		this.#classes[counted.class]++;
		this.#subject.add(counted.subject);
		this.#addReaderWords(counted.readerWords);
		addValues(this.#lists, counted, text ?? counted);
		this.#addDate(counted.date);
		for (const file of counted.attachments) this.#addFile(file, 1);
		for (const name of counted.loses) this.#lose(name);
		// The most telling message stands for the others: of a genuine text, the copy whose link was changed.
		if (counted.score > this.#sample.score) this.#sample = sampleOf(sighting, place);
	}

	/** Adds another campaign that turned out to be the same one. */
	addCampaign(other: Campaign): void {
		this.#messages += other.messages;
		this.#undated += other.undated;
		for (const name of classes) this.#classes[name] += other.classes[name];
		for (const { value, messages } of other.subjects) this.#subject.add(value, messages);
		this.#subject.addChanging(other.changingWords);
		this.#addReaderWords(other.readerWords);
		for (const name of lists) for (const { value, messages } of sharesOf(other, name)) this.#lists[name].add(value, messages);
		for (const name of [...lists, "attachments"] as const) if (other.incomplete.includes(name)) this.#lose(name);
		for (const { day, messages } of other.days) this.#addDay(dayAt(Date.parse(day)), messages);
		for (const [hour, messages] of other.hours.entries()) this.#hours[hour] = (this.#hours[hour] as number) + messages;
		for (const { value, name, kind, messages } of other.attachments) this.#addFile({ hash: value, name, kind }, messages);
		for (const seen of [other.firstSeen, other.lastSeen]) if (seen !== undefined) this.#see(seen);
		if (other.sample.score > this.#sample.score) this.#sample = other.sample;
	}

	/** What is known of it; `id` is the campaign's name. */
	campaign(id: string): Campaign {
		const shares = (name: ListName): Share[] => this.#lists[name].shares();
		const themes = shares("themes");
		const theme = (themes[0]?.value ?? "other") as Theme;
		const [senderDomains, linkHosts] = [shares("senderDomains"), shares("linkHosts")];
		const subjects = this.#subject.shares();
		return {
			id,
			messages: this.#messages,
			...classOfCampaign({ messages: this.#messages, classes: this.#classes, theme, senderDomains, linkHosts }),
			classes: { ...this.#classes },
			theme,
			themes,
			posesAs: shares("posesAs"),
			languages: shares("languages"),
			subject: subjects[0]?.value ?? "",
			subjects,
			changingWords: this.#subject.changingWords,
			readerWords: [...this.#readerWords],
			firstSeen: this.#first,
			lastSeen: this.#last,
			undated: this.#undated,
			days: this.#dayCounts(),
			hours: [...this.#hours],
			senders: shares("senders"),
			senderDomains,
			replyTo: shares("replyTo"),
			networks: shares("networks"),
			recipientDomains: shares("recipientDomains"),
			linkHosts,
			actionHosts: shares("actionHosts"),
			pages: shares("pages"),
			paths: shares("paths"),
			phones: shares("phones"),
			wallets: shares("wallets"),
			strings: shares("strings"),
			attachments: this.#fileShares(),
			skeletons: shares("skeletons"),
			pictures: shares("pictures"),
			authentication: { spf: shares("spf"), dkim: shares("dkim"), dmarc: shares("dmarc") },
			incomplete: [...lists.filter((name) => !this.#lists[name].isComplete), ...(this.#filesLost ? ["attachments"] : [])],
			sample: this.#sample,
		};
	}

	/** Gives back room that it took, before it is thrown away. */
	end(): void {
		for (const name of inFull) this.#lists[name].end();
	}

	#addDate(date: number | undefined): void {
		const day = dayOfMilliseconds(date);
		if (date === undefined || day === undefined || date > this.#now + millisecondsOfDay) {
			this.#undated++;
			return;
		}
		this.#addDay(day, 1);
		const hour = new Date(date).getUTCHours();
		this.#hours[hour] = (this.#hours[hour] as number) + 1;
		this.#see(date);
	}

	#addReaderWords(words: readonly string[]): void {
		const kept = this.#readerWords;
		for (const word of words) if (kept.length < readerWordsKept && !kept.includes(word)) kept.push(word);
	}

	#addDay(day: number, messages: number): void {
		this.#days.set(day, (this.#days.get(day) ?? 0) + messages);
	}

	#see(date: number): void {
		this.#first = Math.min(this.#first ?? date, date);
		this.#last = Math.max(this.#last ?? date, date);
	}

	#addFile(file: SightedFile, messages: number): void {
		const known = this.#files.get(file.hash);
		if (known !== undefined) known.messages += messages;
		else if (this.#files.size < filesKept) this.#files.set(file.hash, { file, messages });
		else this.#filesLost = true;
	}

	#lose(name: ListName | "attachments"): void {
		if (name === "attachments") this.#filesLost = true;
		else this.#lists[name].lose();
	}

	#dayCounts(): DayCount[] {
		const days = [...this.#days].sort(([left], [right]) => left - right);
		return days.map(([day, messages]) => ({ day: dayOf(day), messages }));
	}

	#fileShares(): FileShare[] {
		const files = [...this.#files.values()].map(({ file, messages }) => ({ value: file.hash, name: file.name, kind: file.kind, messages }));
		return files.sort((left, right) => right.messages - left.messages || (left.value < right.value ? -1 : 1));
	}
}

/** One by one: this is done for every message. */
function addValues(lists: Readonly<Record<ListName, ShareList>>, counted: Counted, text: CountedOfText): void {
	const { authentication, skeleton } = counted;
	lists.themes.add(text.theme);
	lists.posesAs.add(counted.posesAs);
	lists.languages.add(text.language);
	lists.senders.add(counted.from);
	lists.replyTo.add(counted.replyTo);
	lists.senderDomains.addAll(counted.senderDomains);
	lists.networks.addAll(counted.networks);
	lists.recipientDomains.addAll(counted.recipientDomains);
	lists.linkHosts.addAll(counted.linkHosts);
	lists.actionHosts.addAll(counted.actionHosts);
	lists.pages.addAll(counted.pages);
	lists.paths.addAll(counted.paths);
	lists.phones.addAll(counted.phones);
	lists.wallets.addAll(counted.wallets);
	lists.strings.addAll(counted.strings);
	lists.pictures.addAll(text.pictures);
	if (skeleton !== 0) lists.skeletons.add(skeleton.toString(16).padStart(8, "0"));
	lists.spf.add(authentication.spf || "unknown");
	lists.dkim.add(authentication.dkim || "unknown");
	lists.dmarc.add(authentication.dmarc || "unknown");
}

function sharesOf(campaign: Campaign, name: ListName): readonly Share[] {
	return name === "spf" || name === "dkim" || name === "dmarc" ? campaign.authentication[name] : campaign[name];
}

/** Told only of a message that becomes the sample. */
function sampleOf({ counted: { from, subject, date, score }, told: { reasons, text } }: Countable, { source, index }: Place): Sample {
	return { source, index, from, subject, text, date, score, reasons };
}
