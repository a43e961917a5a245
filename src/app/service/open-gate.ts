import { availableParallelism, hostname } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Config } from "../../config/config.ts";
import { CommitGroup } from "../../gate/commit-group.ts";
import type { Deliveries, GateParts } from "../../gate/gate-parts.ts";
import { createGate, type Gate } from "../../gate/gate.ts";
import type { GateStore } from "../../gate/gate-store.ts";
import { NoticeTeller } from "../../gate/notice-teller.ts";
import { Notices } from "../../gate/notices/notices.ts";
import { openSegmentSpool } from "../../gate/spool/segment-spool.ts";
import type { Spool } from "../../gate/spool.ts";
import { knowOwn } from "../../signals/identity/know-own.ts";
import { openSqliteStore } from "../../storage/sqlite/open-sqlite-store.ts";
import { readLocalLayer } from "../local-layer-file.ts";
import { shippedTakeoverNumbers } from "../takeover-numbers.ts";
import { ReportPool } from "../threads/report-pool.ts";

/** The gate with its store and spool, without anything that listens or sends: what a command opens where no gate runs. */
export interface OpenGate {
	readonly gate: Gate;
	readonly store: GateStore;
	readonly spool: Spool;
	readonly commits: CommitGroup;
	readonly teller: NoticeTeller;
	/** Messages that no scanning thread was given yet. */
	backlog(): number;
	close(): Promise<void>;
}

export interface OpenGateOptions {
	readonly config: Config;
	readonly clock: Clock;
	readonly log: Log;
	/** What carries accepted mail away; nothing does where it is left out. */
	readonly deliveries?: Deliveries;
	/** Notices were added to the store. */
	readonly wakeNotices?: () => void;
}

/** No scan of one message takes longer; its own budget is a fraction of it. */
const hardLimit = 10_000;
/** Megabytes in a scanning thread for what is short-lived: what `serve` sets for threads. */
const scanningRoom = 8;
/** Room on the disk that is never used up for mail: the ledger needs some too. */
const reserveBytes = 128 * 1024 * 1024;
const nothing: Deliveries = { wake: () => {}, stop: async () => {} };

export async function openGate(options: OpenGateOptions): Promise<OpenGate> {
	const { config, clock, log } = options;
	// Reasons and profiles are put into words in this thread.
	if (config.own.length > 0) knowOwn(config.own);
	const store = openSqliteStore(join(config.data, "gate.db"));
	try {
		const spool = await openSegmentSpool(join(config.data, "spool"), { reserveBytes });
		const commits = new CommitGroup(store);
		const scanner = lazily(() => openScanners(config));
		const notices = new Notices({ store, from: config.notices.from || `tidegate@${config.smtp.hostname || hostname()}` });
		const teller = new NoticeTeller({ store, spool, clock, log, notices, wake: options.wakeNotices ?? (() => {}) });
		const parts: GateParts = {
			settings: config.gate,
			store,
			spool,
			commits,
			clock,
			log,
			numbers: shippedTakeoverNumbers(),
			look: (message, envelope) => scanner.get().report(message, envelope),
			deliveries: options.deliveries ?? nothing,
			teller,
		};
		const gate = createGate(parts);
		return {
			gate,
			store,
			spool,
			commits,
			teller,
			backlog: () => scanner.opened?.backlog ?? 0,
			close: async () => {
				await gate.stop();
				await teller.settled();
				await scanner.opened?.close();
				await spool.close();
				store.close();
			},
		};
	} catch (cause) {
		store.close();
		throw cause;
	}
}

function openScanners({ data, gate, own }: Config): ReportPool {
	const local = readLocalLayer(data);
	return new ReportPool({
		threads: gate.scanThreads === "auto" ? Math.max(1, availableParallelism() - 1) : gate.scanThreads,
		settings: { ...(local === undefined ? {} : { local }), ...(own.length > 0 && { own }) },
		hardLimitMilliseconds: hardLimit,
		roomMegabytes: scanningRoom,
	});
}

/** Opened when it is first needed: most commands need no scanner. */
function lazily<T>(open: () => T): { get(): T; readonly opened: T | undefined } {
	let opened: T | undefined;
	return {
		get: () => (opened ??= open()),
		get opened() {
			return opened;
		},
	};
}
