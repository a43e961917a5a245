import type { FoundMessage } from "../app/readers/found.ts";
import type { Account, AccountLink } from "../app/library.ts";
import { mailClasses } from "../app/mail-class.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { percent } from "./percent.ts";
import { resultPlace } from "./result-place.ts";
import { thresholdNote } from "./threshold-note.ts";
import { bar } from "./terminal/bar.ts";
import { classColours, type Paint } from "./terminal/colour.ts";
import { inColumns, shorten, wrap } from "./terminal/columns.ts";
import { safeText } from "../base/safe-text.ts";
import { grouped } from "../base/grouped.ts";

/** Where no terminal says how wide it is: the width of a page. */
const pageColumns = 100;

/** The whole account of one message for a person: what it is, every piece of evidence adding up to the score, links, files, defects. */
export function accountLines(account: Account, message: FoundMessage, screenColumns: number, paint: Paint): string[] {
	const columns = Math.max(40, Math.min(pageColumns, screenColumns));
	return [
		...headLines(account, message, columns, paint),
		...section("Why", verdictLines(account, columns, paint), paint),
		...section("Where its links go", linkLines(account.links, columns, paint), paint),
		...section("What is attached", attachmentLines(account, columns), paint),
		...section("What is broken in it", defectLines(account, columns), paint),
	];
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
	return lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
}

function headLines(account: Account, message: FoundMessage, columns: number, paint: Paint): string[] {
	const rows: [string, string][] = [
		["Message", resultPlace(message)],
		["From", account.from || "(nobody)"],
		["Subject", account.subject || "(no subject)"],
	];
	const verdict = paint(classColours[account.class], paint("bold", account.class));
	const note = thresholdNote(account);
	return [
		...rows.flatMap(([name, value]) => indented(`${name.padEnd(8)} `, wrap(safeText(value), columns - 9), paint)),
		`${paint("dim", "Verdict ")} ${verdict}`,
		...(note === "" ? [] : wrap(note, columns - 9).map((line) => `         ${line}`)),
		"",
		...mailClasses.map((mailClass) => {
			const share = account.probability[mailClass];
			return `  ${inColumns(mailClass, 5)} ${percent(share, 2).padStart(8)}  ${paint(classColours[mailClass], bar(share, Math.min(40, columns - 20)))}`;
		}),
	];
}

/** The first line after a label, the others below it. */
function indented(label: string, lines: readonly string[], paint: Paint): string[] {
	return lines.map((line, at) => (at === 0 ? paint("dim", label) : " ".repeat(label.length)) + line);
}

/** Every piece of evidence, largest first, and their sum. */
function verdictLines({ reasons, score }: Account, columns: number, paint: Paint): string[] {
	const probability = percent(1 / (1 + Math.exp(-score)), 2);
	return evidenceLines(reasons, score, `= the log-odds that it is unwanted (${probability}), the sum of the above`, columns, paint);
}

const owners: Readonly<Record<AccountLink["belongsTo"], string>> = {
	sender: "the sender's own",
	service: "the mail service it came through",
	known: "a well-known site",
	other: "someone else's",
	none: "not a place on the web",
};

/** What a reader sees against where it goes; the same link said once, with how often. */
function linkLines(links: readonly AccountLink[], columns: number, paint: Paint): string[] {
	const groups = new Map<string, { link: AccountLink; times: number }>();
	for (const link of links) {
		const key = `${link.shown}\n${link.finalHost || link.href}\n${link.hidden}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { link, times: 1 });
		else group.times++;
	}
	return [...groups.values()].flatMap(({ link, times }) => oneLink(link, times, columns, paint));
}

function oneLink(link: AccountLink, times: number, columns: number, paint: Paint): string[] {
	const shown = safeText(link.shown);
	const says = shown === "" ? "(no text)" : `“${shown}”`;
	const notes = [link.callToAction ? "call to action" : "", link.hidden ? "hidden" : "", times > 1 ? `${times} times` : ""].filter(
		(note) => note !== "",
	);
	const colour = link.belongsTo === "other" ? "yellow" : "dim";
	return [
		`  ${shorten(says, columns - 2)}`,
		...wrap(`${goesTo(link)} – ${[owners[link.belongsTo], ...notes].join(", ")}`, columns - 6).map(
			(line, at) => `    ${at === 0 ? "→" : " "} ${paint(colour, line)}`,
		),
	];
}

function goesTo({ href, host, finalHost }: AccountLink): string {
	const written = shorten(safeText(href), 200);
	if (host === "" || finalHost === host) return host === "" ? written : safeText(host);
	return `${safeText(host)}, which hands on to ${safeText(finalHost)}`;
}

function attachmentLines({ attachments }: Account, columns: number): string[] {
	return attachments.flatMap(({ filename, contentType, kind, embedded }) => {
		const name = safeText(filename) || "(no name)";
		const really = kind === undefined ? "" : `, by its content ${kind}`;
		const where = embedded ? ", shown in the text" : "";
		return wrap(`${name} – ${safeText(contentType)}${really}${where}`, columns - 2).map((line) => `  ${line}`);
	});
}

function defectLines({ defects }: Account, columns: number): string[] {
	return defects.flatMap(({ code, text, count }) => {
		const times = count > 1 ? ` (${grouped(count)} times)` : "";
		return wrap(`${safeText(text)}${times} ${code}`, columns - 2).map((line) => `  ${line}`);
	});
}
