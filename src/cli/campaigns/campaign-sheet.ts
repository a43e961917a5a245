import { type Campaign, scoreOf, type Share } from "../../app/campaign-shapes.ts";
import { themeName } from "../../app/campaigns/theme-names.ts";
import { evidenceLines } from "../evidence-lines.ts";
import { grouped } from "../../base/grouped.ts";
import { messageCount } from "../message-count.ts";
import { percent } from "../percent.ts";
import { resultPlace } from "../result-place.ts";
import { classColours, type Paint } from "../terminal/colour.ts";
import { wrap } from "../terminal/columns.ts";
import { type LabelRow, labelLines } from "../terminal/label-lines.ts";
import { safeText } from "../../base/safe-text.ts";
import { dayChart, hourChart } from "./time-charts.ts";

/** Values of a list that are named; how many more there are follows. */
const most = 4;
const widest = 110;

/** Messages whose places are named in a sheet. */
export const placesNamed = 5;

/** All that is known of one campaign, and where some of its messages lie: the first ones, up to `placesNamed`. */
export function campaignSheet(campaign: Campaign, places: readonly string[], columns: number, paint: Paint): string[] {
	const width = Math.min(columns, widest);
	return [
		`${paint("bold", campaign.id)}  ${paint(classColours[campaign.class], campaign.class)}  ${messageCount(campaign.messages)}`,
		"",
		...labelLines(aboutRows(campaign), width, paint),
		"",
		...classLines(campaign, width, paint),
		...timeLines(campaign, width, paint),
		...labelLines(traceRows(campaign), width, paint),
		"",
		...placeLines(campaign, places, paint),
		...sampleLines(campaign, width, paint),
	];
}

function aboutRows(campaign: Campaign): LabelRow[] {
	const { classes, messages } = campaign;
	const mixed = (["phish", "spam", "ham"] as const).filter((name) => classes[name] > 0);
	return [
		...subjectRows(campaign),
		["Theme", campaign.themes.length > 1 ? list(themeShares(campaign.themes), messages) : themeName(campaign.theme)],
		["Poses as", listOf(campaign, "posesAs", campaign.posesAs)],
		["Languages", list(campaign.languages, messages)],
		["Classes", mixed.length > 1 ? mixed.map((name) => `${name} ${grouped(classes[name])}`).join(", ") : ""],
		["First seen", time(campaign.firstSeen)],
		["Last seen", campaign.messages > 1 ? time(campaign.lastSeen) : ""],
		["Undated", campaign.undated > 0 ? grouped(campaign.undated) : ""],
	];
}

/** Where it is not its messages alone that give its class. */
function classLines({ class: called, classReasons }: Campaign, width: number, paint: Paint): string[] {
	if (classReasons.length === 0) return [];
	const score = scoreOf(classReasons);
	const sum = score < 0 ? "is below 0: as a whole it is wanted mail" : `is 0 or more: as a whole it is ${called}`;
	return [paint("bold", "All its messages together"), ...evidenceLines(classReasons, score, sum, width, paint), ""];
}

/** A row each: they are long, and hold commas. */
function subjectRows({ subjects, subject, messages }: Campaign): LabelRow[] {
	if (subjects.length < 2) return [["Subject", safeText(subject) || "(no subject)"]];
	return subjects.map(
		(share, at): LabelRow => [at === 0 ? "Subjects" : "", `${safeText(share.value) || "(no subject)"} (${part(share.messages, messages)})`],
	);
}

function themeShares(themes: readonly Share[]): Share[] {
	return themes.map(({ value, messages }) => ({ value: themeName(value as Campaign["theme"]), messages }));
}

function timeLines(campaign: Campaign, width: number, paint: Paint): string[] {
	if (campaign.messages < 3 || campaign.firstSeen === undefined) return [];
	return [...dayChart(campaign, width, paint), ...hourChart(campaign, paint), ""];
}

type ListName = { [Name in keyof Campaign]: Campaign[Name] extends readonly Share[] ? Name : never }[keyof Campaign];

function traceRows(campaign: Campaign): LabelRow[] {
	const { messages, authentication } = campaign;
	const of = (name: ListName): string => listOf(campaign, name, campaign[name]);
	return [
		["Senders", of("senders")],
		["Domains", of("senderDomains")],
		["Networks", of("networks")],
		["Answers to", of("replyTo")],
		["Calls to", of("actionHosts")],
		["Pages", of("pages")],
		["Links to", of("linkHosts")],
		["Paths", of("paths")],
		["Telephones", of("phones")],
		["Wallets", of("wallets")],
		["Traces", of("strings")],
		["Files", listOf(campaign, "attachments", named(campaign.attachments))],
		["Sent to", of("recipientDomains")],
		["SPF", list(authentication.spf, messages)],
		["DKIM", list(authentication.dkim, messages)],
		["DMARC", list(authentication.dmarc, messages)],
	];
}

function named(files: Campaign["attachments"]): Share[] {
	return files.map(({ name, value, messages }) => ({ value: name || value.slice(0, 12) || "an empty file", messages }));
}

/** The same, with a word where values were left out that came. */
function listOf({ messages, incomplete }: Campaign, name: ListName, shares: readonly Share[]): string {
	return list(shares, messages) + (incomplete.includes(name) ? ", others not kept" : "");
}

/** The most frequent values, with their share where not all messages have them. */
function list(shares: readonly Share[], all: number): string {
	const shown = shares.slice(0, most).map(({ value, messages }) => {
		const text = safeText(value);
		return messages >= all ? text : `${text} (${part(messages, all)})`;
	});
	if (shares.length > most) shown.push(`${shares.length - most} more`);
	return shown.join(", ");
}

function part(messages: number, all: number): string {
	return all > 20 ? percent(messages / all, 0) : `${messages} of ${all}`;
}

function placeLines({ messages }: Campaign, places: readonly string[], paint: Paint): string[] {
	if (places.length === 0 || messages === 1) return [];
	const more = messages - places.length;
	return [
		paint("bold", "Where its messages lie"),
		...places.map((place) => `  ${safeText(place)}`),
		...(more > 0 ? [`  and ${grouped(more)} more: --members lists them all`] : []),
		"",
	];
}

function sampleLines({ sample }: Campaign, width: number, paint: Paint): string[] {
	const sum = "is the score of this message";
	return [
		paint("bold", "The most telling message"),
		`  ${safeText(resultPlace(sample))}`,
		...labelLines(
			[
				["From", safeText(sample.from)],
				["Subject", safeText(sample.subject)],
			],
			width - 2,
			paint,
		).map((line) => `  ${line}`),
		...(sample.text.trim() === "" ? ["(it has no text)"] : wrap(safeText(sample.text), width - 4)).map(
			(line) => `  ${paint("dim", "│")} ${line}`,
		),
		"",
		...evidenceLines(sample.reasons, sample.score, sum, width, paint),
	];
}

function time(at: number | undefined): string {
	return at === undefined ? "" : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
