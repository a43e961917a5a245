/**
 * npm run bench:storage [-- ROWS]: how fast messages come to disk with their ledger rows, what the store costs the main thread
 * for one message, and what whole campaigns cost on a ledger of ROWS rows (200,000 when left out). Ends within half a minute.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSegmentSpool } from "../src/gate/spool/segment-spool.ts";
import { openSqliteStore } from "../src/storage/sqlite/open-sqlite-store.ts";
import { newAccount, newCampaign } from "../test/support/gate-samples.ts";
import { columns } from "./columns.ts";
import { quantile } from "./measure.ts";
import { largeLedger } from "./storage/large-ledger.ts";
import { measureDisk } from "./storage/measure-disk.ts";
import { sendOut } from "./storage/send-out.ts";
import { takeIn } from "./storage/take-in.ts";

const rows = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(join(tmpdir(), "tidegate-bench-"));
try {
	await bench();
} finally {
	rmSync(folder, { recursive: true });
}

async function bench(): Promise<void> {
	const digits = (value: number, after: number) => value.toFixed(after);
	console.log(`fdatasync after 50 kB: ${digits(measureDisk(folder), 2)} ms\n`);

	const store = openSqliteStore(join(folder, "gate.sqlite"));
	const spool = await openSegmentSpool(join(folder, "spool"), { reserveBytes: 50e6 });
	const account = store.addAccount(newAccount());
	const campaign = newCampaign("news", account.id);
	store.addCampaign(campaign);

	const taken = await takeIn(store, spool, campaign, { writers: 20, most: 20_000, seconds: 8 });
	const sent = sendOut(store, { atOnce: 20, seconds: 5 });
	await spool.close();
	const lines = [
		["taken in, 20 writers, 50 kB", `${digits(taken.messages / taken.seconds, 0)} messages/s`],
		["  messages a transaction", digits(taken.messages / taken.transactions.length, 1)],
		["  a transaction with its fsync, half of them", `${digits(quantile(taken.transactions, 0.5), 2)} ms`],
		["  99 of 100", `${digits(quantile(taken.transactions, 0.99), 2)} ms`],
		["  the longest", `${digits(quantile(taken.transactions, 1), 2)} ms`],
		["  CPU, main thread, spool and store", `${digits(taken.mainCpu, 3)} ms/message`],
		["  CPU, process", `${digits(taken.processCpu, 3)} ms/message`],
		["sent out, 20 at once", `${digits(sent.recipients / sent.seconds, 0)} recipients/s`],
		["  dueRecipients", `${digits(sent.due, 3)} ms/recipient`],
		["  CPU, main thread, with commits", `${digits(sent.mainCpu, 3)} ms/recipient`],
		["statements: addMessage", `${digits(taken.statements, 3)} ms/message`],
		["  markDelivering", `${digits(sent.mark, 3)} ms/message`],
		["  recordResults", `${digits(sent.record, 3)} ms/message`],
		["  in all", `${digits(taken.statements + sent.mark + sent.record, 3)} ms/message`],
	];
	console.log(columns(lines).join("\n"));
	console.log(`\nledger of ${rows.toLocaleString("en")} rows`);
	console.log(columns(largeLedger(store, account.id, rows).map(([what, time]) => [what, `${digits(time, 2)} ms`])).join("\n"));
	store.close();
}
