import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMail } from "../../src/mail/parse-mail.ts";
import { type BenchAccount, issueOf } from "./bench-account.ts";
import type { CorpusFile } from "./corpus-file.ts";
import { foldOf } from "./folds.ts";

const archives = [
	"newsletters",
	"political-2020",
	"lists-2019-2020",
	"corporate-list-2019-2020",
	"enron-2001",
	"csdmc-2010",
	"spamassassin-2002",
];
const historyAtLeast = 8;
/** Issues after the history that there must be at least. */
const laterAtLeast = 4;
/** An account's last so many: more of one sender would only say the same again. */
const issuesAtMost = 80;

/** Real senders with enough mail, from genuine mail below a folder of unpacked archives. */
export function corpusAccounts(directory: string): BenchAccount[] {
	return archives.flatMap((archive) => accountsOf(archive, join(directory, archive, "ham")));
}

function accountsOf(archive: string, folder: string): BenchAccount[] {
	if (!existsSync(folder)) return [];
	const senders = new Map<string, CorpusFile[]>();
	for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
		if (!path.endsWith(".eml")) continue;
		const file = fileOf(join(folder, path), path);
		if (file === undefined) continue;
		senders.set(file.from, [...(senders.get(file.from) ?? []), file]);
	}
	return [...senders]
		.filter(([from, files]) => from !== "" && files.length >= historyAtLeast + laterAtLeast)
		.map(([from, files]) => accountOf(archive, from, files))
		.sort((left, right) => (left.name < right.name ? -1 : 1));
}

function fileOf(path: string, id: string): CorpusFile | undefined {
	const bytes = readFileSync(path);
	const mail = parseMail(bytes);
	const at = mail.date?.getTime();
	const from = mail.from[0]?.address.toLowerCase() ?? "";
	return at === undefined ? undefined : { id, from, at, bytes };
}

function accountOf(archive: string, from: string, files: readonly CorpusFile[]): BenchAccount {
	const ordered = [...files].sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1)).slice(-issuesAtMost);
	return { name: from, archive, fold: foldOf(from), issues: ordered.map(issueOf) };
}

/** The first part of an account's mail is its history, the rest has to pass. */
export function historyLengthOf(issues: number): number {
	return Math.max(historyAtLeast, Math.floor(issues / 2));
}
