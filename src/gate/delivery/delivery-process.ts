import { writeFileSync } from "node:fs";
import type { Log } from "../../base/log.ts";
import { ConnectionPool } from "./connection-pool.ts";
import type { FromDelivery, ToDelivery } from "./delivery-protocol.ts";
import { Journal } from "./journal.ts";
import { MessageSource } from "./message-source.ts";
import type { NextHopSettings } from "./next-hop-settings.ts";
import { Outbox } from "./outbox.ts";
import { identityOf } from "./process-identity.ts";

/**
 * Entry of the delivery process. It ends when it is told to, or when the gate is gone; a signal that a terminal or an init sends to
 * the whole group must not keep it from hearing the answers to what it has sent.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

const outbox = new Outbox<FromDelivery>((batch) => {
	if (process.connected) process.send?.(batch, undefined, undefined, () => {});
});
let pool: ConnectionPool | undefined;
let journal: Journal | undefined;
let orphanWait = 0;

process.on("message", (batch: readonly ToDelivery[]) => {
	for (const message of batch) take(message);
});
process.on("disconnect", () => void orphaned());

function take(message: ToDelivery): void {
	switch (message.kind) {
		case "open":
			return open(message.settings, message.journal, message.processFile);
		case "job":
			return pool?.deliver(message.job, (replies) => outbox.put({ kind: "answer", jobId: message.job.jobId, replies }));
		case "stop":
			return void pool?.stop(message.campaignId).then(() => outbox.put({ kind: "stopped", id: message.id }));
		case "settled":
			return journal?.settle(message.jobIds);
		case "close":
			return void close(message.milliseconds);
	}
}

/** The process file comes first: before anything can be sent, a later gate must be able to find this process. */
function open(settings: NextHopSettings, journalPath: string, processFile: string): void {
	writeFileSync(processFile, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }), { mode: 0o600 });
	journal = new Journal(journalPath);
	orphanWait = settings.orphanWait;
	pool = new ConnectionPool(settings, { source: new MessageSource(), journal, timeouts: settings.timeouts }, log);
}

async function close(milliseconds: number): Promise<void> {
	await pool?.close(milliseconds, false);
	outbox.flush();
	// Those whose final dot is sent and who are not answered yet are waited for as if the gate were gone.
	if (pool?.busy) await orphaned();
	else process.send?.([], undefined, undefined, () => process.disconnect?.());
}

/** The gate is gone: nothing new begins, what is before its final dot is cut off, answers to the rest are written down. */
async function orphaned(): Promise<void> {
	await pool?.close(orphanWait, true);
	process.exit(0);
}

const log: Log = {
	debug: (fields, message) => outbox.put({ kind: "log", level: "debug", fields, message }),
	info: (fields, message) => outbox.put({ kind: "log", level: "info", fields, message }),
	warn: (fields, message) => outbox.put({ kind: "log", level: "warn", fields, message }),
	error: (fields, message) => outbox.put({ kind: "log", level: "error", fields, message }),
};
