// A gate without its front: takes what is in the ledger of a folder to a sink until it is killed or done. Run by killed.test.ts and
// scripts/soak-delivery.ts: node gate-to-kill.ts FOLDER PORT CONNECTIONS
import { join } from "node:path";
import { systemClock } from "../../../src/base/clock.ts";
import { nextHopSettings } from "../../../src/gate/delivery/next-hop-settings.ts";
import { openNextHop } from "../../../src/gate/delivery/open-next-hop.ts";
import { Scheduler } from "../../../src/gate/delivery/scheduler.ts";
import { defaultSchedulerSettings } from "../../../src/gate/delivery/scheduler-settings.ts";
import { openSqliteStore } from "../../../src/storage/sqlite/open-sqlite-store.ts";

const [folder = "", port, connections] = process.argv.slice(2);
const notes: string[] = [];
const log = { debug() {}, info: note, warn: note, error: note };
function note(fields: object, message: string): void {
	notes.push(`${message} ${JSON.stringify(fields)}`);
	process.send?.({ note: notes.at(-1) });
}

const store = openSqliteStore(join(folder, "gate.db"));
const nextHop = await openNextHop(
	nextHopSettings({ host: "127.0.0.1", port: Number(port), connections: Number(connections), tls: "never", orphanWait: 20_000 }),
	{ folder: join(folder, "delivery"), log },
);
const retry = { ...defaultSchedulerSettings.retry, first: 20, longest: 100 };
const scheduler = new Scheduler({
	store,
	spool: { pathOf: () => join(folder, "segment") },
	nextHop,
	nextHopName: "sink",
	settings: { ...defaultSchedulerSettings, retry, probeFirst: 20, recordAfter: 5 },
	clock: systemClock,
	log,
	sendReport: async () => {},
});
await scheduler.start();
while (waiting() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
await scheduler.close(5_000);
store.close();
process.send?.({ done: true });
process.disconnect?.();

function waiting(): number {
	const { accepted, delivering } = store.counts("k7m2-9xqd");
	return accepted + delivering;
}
