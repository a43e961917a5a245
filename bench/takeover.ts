/**
 * npm run bench:takeover -- DIR: plays hijacked accounts. Real senders of the unpacked training archives below DIR become
 * accounts with a past; their later mail has to pass, and attacks of a dozen kinds are to be held before the first recipient.
 * Numbers are fitted without the accounts and the attack mail they are measured on. The same mail gives the same figures.
 */
import { parseArgs } from "node:util";
import { shippedTakeoverNumbers } from "../src/app/takeover-numbers.ts";
import { columns } from "./columns.ts";
import { fitOn, rowsOf } from "./takeover/cross-fit.ts";
import { asideFold, measuredFolds } from "./takeover/folds.ts";
import { preparedAccounts } from "./takeover/prepared.ts";
import { Progress } from "./takeover/progress.ts";
import type { Row } from "./takeover/replay.ts";
import type { ScannedAccount } from "./takeover/scanned.ts";
import { summaryOf, type TakeoverSummary } from "./takeover/summary.ts";

const usage = `usage: npm run bench:takeover -- DIR [--aside] [--json]

DIR holds <archive>/ham and <archive>/unwanted for each training archive. The first run trains content models that never
saw a fold and keeps them among temporary files; that takes a minute or two more.

  --aside   measure the shipped numbers on the accounts and attacks kept aside, instead of across folds
  --json    one object on standard output
  --help    this text`;

const { values, positionals } = readArguments();
const [directory] = positionals;
if (values.help || directory === undefined) {
	(values.help ? console.log : console.error)(usage);
	process.exit(values.help ? 0 : 2);
}
try {
	const accounts = await preparedAccounts(directory, new Progress());
	const summary = summaryOf(values.aside ? asideRows(accounts) : acrossFolds(accounts));
	if (values.json) console.log(JSON.stringify(summary));
	else print(summary);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}

function readArguments() {
	const options = { aside: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean" } } as const;
	return parseArgs({ options, allowPositionals: true });
}

function acrossFolds(accounts: readonly ScannedAccount[]): Row[] {
	return Array.from({ length: measuredFolds }, (_, fold) => fold).flatMap((fold) => {
		const numbers = fitOn(accounts.filter((account) => account.fold !== fold && account.fold !== asideFold));
		return rowsOf(
			accounts.filter((account) => account.fold === fold),
			numbers,
		);
	});
}

function asideRows(accounts: readonly ScannedAccount[]): Row[] {
	return rowsOf(
		accounts.filter(({ fold }) => fold === asideFold),
		shippedTakeoverNumbers(),
	);
}

function print({ accounts, attacks, attacksHeld, genuine, copies }: TakeoverSummary): void {
	const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
	console.log(`${accounts} accounts\n`);
	const rows = attacks.map(({ kind, played, held, canaries, copiesOut, median, p99 }) => [
		kind,
		`${played}`,
		percent(held / played),
		`${canaries}`,
		`${copiesOut}`,
		`${median.toFixed(1)} / ${p99.toFixed(1)} ms`,
	]);
	for (const line of columns([["attack", "played", "held at once", "canaries", "copies out", "time to hold, median / p99"], ...rows]))
		console.log(line);
	console.log(`\nheld before the first recipient, over all kinds but spam, own words and links put in: ${percent(attacksHeld)}\n`);
	const passes = genuine.map(({ of, issues, heldPerThousand, canariesPerThousand }) => [
		of,
		`${issues}`,
		heldPerThousand.toFixed(2),
		canariesPerThousand.toFixed(2),
	]);
	for (const line of columns([["genuine", "issues", "held per 1,000", "canaries per 1,000"], ...passes])) console.log(line);
	console.log(
		`\n${copies.played} personalised copies: ${copies.altered} taken for altered, ${copies.strayed} not told to belong to their campaign`,
	);
}
