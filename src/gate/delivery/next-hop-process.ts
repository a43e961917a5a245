import { type ChildProcess, fork } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Log } from "../../base/log.ts";
import type { DeliveryJob, DeliveryReply, NextHop, Recovery } from "../next-hop.ts";
import type { FromDelivery, ToDelivery } from "./delivery-protocol.ts";
import type { NextHopSettings } from "./next-hop-settings.ts";
import { Outbox } from "./outbox.ts";
import { readJournal } from "./read-journal.ts";
import { inDoubtReply } from "./recovered-replies.ts";
import { repliesFor } from "./task.ts";

// In a checkout this file is TypeScript and so is its neighbour; in the published package both are JavaScript.
const entry = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./delivery-process.ts" : "./delivery-process.js", import.meta.url));

/** Before it is started again, longer each time it ends soon. */
const [firstPause, longestPause, lastedLong] = [100, 30_000, 60_000];
/** What it is given to answer beyond the time it was told; then it hangs and is killed. */
const grace = 2_000;

export interface NextHopParts {
	readonly recovered: Recovery;
	readonly processFile: string;
	readonly log: Log;
	/** Of the nth process that is started. */
	journalPath(number: number): string;
}

interface Unanswered {
	readonly job: DeliveryJob;
	readonly resolve: (replies: readonly DeliveryReply[]) => void;
}

/** It passes bytes on and keeps nothing: left to itself V8 takes 48 MB for what is short-lived. */
const smallHeap = "--max-semi-space-size=2";

/** The delivery process as the gate sees it: started, kept alive, and its jobs answered from the journal when it dies. */
export class NextHopProcess implements NextHop {
	readonly recovered: Recovery;
	readonly capacity: number;
	readonly #settings: NextHopSettings;
	readonly #parts: NextHopParts;
	readonly #unanswered = new Map<number, Unanswered>();
	/** Answered, and not yet in the ledger; by the journal that has them. */
	readonly #unsettled = new Map<string, Set<number>>();
	readonly #stops = new Map<number, () => void>();
	readonly #outbox: Outbox<ToDelivery>;
	#child: ChildProcess | undefined;
	#gone: Promise<void> = Promise.resolve();
	#journal = "";
	#started = 0;
	#pause = firstPause;
	#lastStop = 0;
	#closing = false;

	constructor(settings: NextHopSettings, parts: NextHopParts) {
		this.#settings = settings;
		this.#parts = parts;
		this.recovered = parts.recovered;
		this.capacity = settings.connections;
		this.#outbox = new Outbox((batch) => this.#send(batch));
		this.#start();
	}

	deliver(job: DeliveryJob): Promise<readonly DeliveryReply[]> {
		if (this.#closing) return Promise.resolve(repliesFor(job, "unsent", "the gate is ending"));
		return new Promise((resolve) => {
			this.#unanswered.set(job.jobId, { job, resolve });
			this.#outbox.put({ kind: "job", job });
		});
	}

	async stop(campaignId: string): Promise<void> {
		for (const message of this.#outbox.takeBack((message) => message.kind === "job" && message.job.campaignId === campaignId)) {
			if (message.kind === "job") this.#answer(message.job.jobId, repliesFor(message.job, "unsent", "stopped before it was handed over"));
		}
		if (![...this.#unanswered.values()].some(({ job }) => job.campaignId === campaignId)) return;
		const id = ++this.#lastStop;
		const child = this.#child;
		const stopped = new Promise<void>((resolve) => this.#stops.set(id, resolve));
		this.#outbox.put({ kind: "stop", id, campaignId });
		this.#outbox.flush();
		const timer = setTimeout(() => this.#kill(child, "it does not stop a campaign"), this.#settings.stopWait + grace);
		await stopped;
		clearTimeout(timer);
	}

	settled(jobIds: readonly number[]): void {
		for (const [journal, jobs] of this.#unsettled) {
			for (const jobId of jobIds) jobs.delete(jobId);
			if (jobs.size === 0 && (journal !== this.#journal || this.#child === undefined)) this.#forget(journal);
		}
		if (jobIds.length > 0 && this.#child !== undefined) this.#outbox.put({ kind: "settled", jobIds });
	}

	async close(milliseconds: number): Promise<void> {
		this.#closing = true;
		const child = this.#child;
		if (child === undefined) return;
		this.#outbox.put({ kind: "close", milliseconds });
		this.#outbox.flush();
		const timer = setTimeout(() => child.connected && child.disconnect(), milliseconds + grace);
		await new Promise<void>((resolve) => (child.connected ? child.once("disconnect", resolve) : resolve()));
		clearTimeout(timer);
		// Without answers to wait for it ends at once; else it lives on, and whoever starts next waits for it.
		if (this.#unanswered.size === 0) await this.#gone;
		else child.unref();
	}

	#start(): void {
		const { log, processFile } = this.#parts;
		this.#journal = this.#parts.journalPath(this.#started++);
		this.#unsettled.set(this.#journal, new Set());
		const startedAt = Date.now();
		const child = fork(entry, [], { execArgv: [smallHeap], stdio: ["ignore", "ignore", "inherit", "ipc"] });
		this.#child = child;
		child.on("message", (batch: readonly FromDelivery[]) => {
			for (const message of batch) this.#take(message);
		});
		child.on("error", (error) => log.error({ error: error.message }, "the delivery process cannot be reached"));
		this.#gone = new Promise((resolve) => {
			const ended = (code: number | null, signal: NodeJS.Signals | null) => {
				if (this.#child === child) this.#ended(startedAt, { code, signal });
				resolve();
			};
			child.once("exit", ended);
			// Emitted instead of "exit" when it could not be started at all.
			child.once("error", () => child.pid === undefined && ended(null, null));
		});
		this.#send([{ kind: "open", settings: this.#settings, journal: this.#journal, processFile }]);
	}

	/** What it had sent and written down counts; the rest was not handed over. */
	#ended(startedAt: number, how: object): void {
		const { log, processFile } = this.#parts;
		this.#child = undefined;
		if (this.#closing) rmSync(processFile, { force: true });
		else log.error({ ...how, unanswered: this.#unanswered.size }, "the delivery process ended and is started again");
		this.#settleFromJournal();
		for (const resolve of this.#stops.values()) resolve();
		this.#stops.clear();
		if (this.#unsettled.get(this.#journal)?.size === 0) this.#forget(this.#journal);
		if (!this.#closing) this.#startAgain(Date.now() - startedAt);
	}

	#settleFromJournal(): void {
		const entries = readJournal(this.#journal);
		for (const { job } of [...this.#unanswered.values()]) {
			const replies = repliesFor(job, "tempfailed", "451 4.3.0 the delivery process ended before this was handed over").map((reply) => {
				const entry = entries.get(reply.recipientId);
				if (entry === undefined || entry.jobId !== job.jobId) return reply;
				if (entry.kind === "answered") return entry.reply;
				this.#parts.log.warn({ jobId: job.jobId, recipientId: reply.recipientId }, "in doubt: sent, and the answer was not heard");
				return { ...reply, reply: inDoubtReply };
			});
			this.#answer(job.jobId, replies);
		}
	}

	#startAgain(lasted: number): void {
		this.#pause = lasted > lastedLong ? firstPause : Math.min(this.#pause * 2, longestPause);
		setTimeout(() => {
			if (this.#closing) return;
			this.#start();
		}, this.#pause);
	}

	#take(message: FromDelivery): void {
		switch (message.kind) {
			case "answer":
				return this.#answer(message.jobId, message.replies);
			case "stopped":
				this.#stops.get(message.id)?.();
				return void this.#stops.delete(message.id);
			case "log":
				return this.#parts.log[message.level](message.fields, message.message);
		}
	}

	#answer(jobId: number, replies: readonly DeliveryReply[]): void {
		const unanswered = this.#unanswered.get(jobId);
		if (unanswered === undefined) return;
		this.#unanswered.delete(jobId);
		this.#unsettled.get(this.#journal)?.add(jobId);
		unanswered.resolve(replies);
	}

	#send(batch: readonly ToDelivery[]): void {
		if (this.#child?.connected === true) this.#child.send(batch as ToDelivery[], () => {});
		else this.#refuse(batch);
	}

	/** There is no process just now: jobs wait no longer than the scheduler wants, and nothing is there that would have to stop. */
	#refuse(batch: readonly ToDelivery[]): void {
		for (const message of batch) {
			if (message.kind === "job")
				this.#answer(message.job.jobId, repliesFor(message.job, "unreachable", "451 4.3.0 the delivery process is being started"));
			if (message.kind === "stop") this.#take({ kind: "stopped", id: message.id });
		}
	}

	#kill(child: ChildProcess | undefined, why: string): void {
		this.#parts.log.error({ pid: child?.pid }, `the delivery process is killed: ${why}`);
		child?.kill("SIGKILL");
	}

	#forget(journal: string): void {
		this.#unsettled.delete(journal);
		rmSync(journal, { force: true });
	}
}
