import { join } from "node:path";
import { silentLog } from "../../../src/base/log.ts";
import { ConnectionPool } from "../../../src/gate/delivery/connection-pool.ts";
import { Journal } from "../../../src/gate/delivery/journal.ts";
import { MessageSource } from "../../../src/gate/delivery/message-source.ts";
import { type GivenNextHopSettings, nextHopSettings } from "../../../src/gate/delivery/next-hop-settings.ts";
import { type JournalEntry, readJournal } from "../../../src/gate/delivery/read-journal.ts";
import type { DeliveryJob, DeliveryReply } from "../../../src/gate/next-hop.ts";
import { SpoolFile } from "./spool-file.ts";

export type JobChange = Partial<DeliveryJob> & { message?: string | Uint8Array; to?: readonly string[] };

/** A delivery process without the process: connections, journal and spool in the test itself. */
export class Carrier {
	readonly #spool = new SpoolFile();
	readonly #journalPath = join(this.#spool.folder, "journal");
	readonly pool: ConnectionPool;
	#lastJob = 0;
	#lastRecipient = 0;

	constructor(settings: Partial<GivenNextHopSettings> & { port: number }) {
		const whole = nextHopSettings({ host: "127.0.0.1", localName: "gate.test", tls: "never", connections: 1, ...settings });
		const journal = new Journal(this.#journalPath);
		this.pool = new ConnectionPool(whole, { source: new MessageSource(), journal, timeouts: whole.timeouts }, silentLog);
	}

	job({ message = "Subject: x\r\n\r\nHello\r\n", to = ["anna@home.example"], ...change }: JobChange = {}): DeliveryJob {
		const { accountId: _, receivedAt: __, ...spooled } = this.#spool.message(message);
		const recipients = to.map((address) => ({ recipientId: ++this.#lastRecipient, address, notify: [], orcpt: "" }));
		return { jobId: ++this.#lastJob, path: this.#spool.path, ...spooled, recipients, ...change };
	}

	deliver(job: DeliveryJob): Promise<readonly DeliveryReply[]> {
		return new Promise((resolve) => this.pool.deliver(job, resolve));
	}

	/** Outcome and reply, each in one line. */
	async carry(change: JobChange = {}): Promise<string[]> {
		const replies = await this.deliver(this.job(change));
		return replies.map(({ outcome, reply, dsnPassedOn }) => `${outcome}: ${reply}${dsnPassedOn ? " (dsn)" : ""}`);
	}

	get journal(): JournalEntry[] {
		return [...readJournal(this.#journalPath).values()];
	}

	async end(): Promise<void> {
		await this.pool.close(100, true);
		this.#spool.remove();
	}
}
