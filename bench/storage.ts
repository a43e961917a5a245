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
		["  messages a transaction", digits(taken.messages / taken.groups, 1)],
		["  a transaction, with its fsync", `${digits(taken.groupMilliseconds, 2)} ms`],
		["  main thread, store (addMessage and commit)", `${digits(taken.storeCpu, 3)} ms CPU/message`],
		["  main thread, all", `${digits(taken.mainCpu, 3)} ms CPU/message`],
		["  process, all", `${digits(taken.processCpu, 3)} ms CPU/message`],
		["sent out, 20 at once", `${digits(sent.recipients / sent.seconds, 0)} recipients/s`],
		["  main thread, dueRecipients", `${digits(sent.dueCpu, 3)} ms CPU/recipient`],
		["  main thread, markDelivering", `${digits(sent.markCpu, 3)} ms CPU/recipient`],
		["  main thread, recordResults", `${digits(sent.recordCpu, 3)} ms CPU/recipient`],
		["store in all (add, mark, record)", `${digits(taken.storeCpu + sent.markCpu + sent.recordCpu, 3)} ms CPU/message`],
	];
	console.log(columns(lines).join("\n"));
	console.log(`\nledger of ${rows.toLocaleString("en")} rows`);
	console.log(columns(largeLedger(store, account.id, rows).map(([what, time]) => [what, `${digits(time, 2)} ms`])).join("\n"));
	store.close();
}
