import type { Log } from "../../base/log.ts";
import type { DeliveryJob, DeliveryReply } from "../next-hop.ts";
import { type HandOverParts, handOver } from "./hand-over.ts";
import type { NextHopSettings } from "./next-hop-settings.ts";
import type { ConnectionLost } from "./smtp/connection-lost.ts";
import { type OpenConnection, openConnection } from "./smtp/open-connection.ts";
import { quit } from "./smtp/quit.ts";
import { repliesFor, type Task } from "./task.ts";

/** After a connection could not be had though others are open, no further one is tried for so long: the next hop limits them. */
const pauseAfterRefusal = 10_000;

/** Connections to the next hop, opened as they are needed, and the jobs that wait for one. */
export class ConnectionPool {
	readonly #settings: NextHopSettings;
	readonly #parts: HandOverParts;
	readonly #log: Log;
	#waiting: Task[] = [];
	readonly #underWay = new Map<Task, Promise<void>>();
	/** The one used last is at the end and is used first: others may run into their idle time. */
	readonly #idle: { connection: OpenConnection; timer: NodeJS.Timeout }[] = [];
	#opening = 0;
	#noneBefore = 0;
	#closing = false;

	constructor(settings: NextHopSettings, parts: HandOverParts, log: Log) {
		this.#settings = settings;
		this.#parts = parts;
		this.#log = log;
	}

	/** Is anything handed over, or waited for? */
	get busy(): boolean {
		return this.#underWay.size > 0;
	}

	deliver(job: DeliveryJob, answer: (replies: readonly DeliveryReply[]) => void): void {
		const task: Task = { job, answer, triedAgain: false, cutOff: false, dataEnded: false, connection: undefined };
		if (this.#closing) return answer(repliesFor(job, "unsent", "the delivery process is ending"));
		this.#waiting.push(task);
		this.#match();
	}

	/** Resolves when nothing of the campaign is handed over any more, after `stopWait` at the latest. */
	async stop(campaignId: string): Promise<void> {
		await this.#cut(({ job }) => job.campaignId === campaignId, this.#settings.stopWait);
	}

	/** Begins nothing more and ends: what is under way is finished, or cut off when `now`; answers are waited for so long. */
	async close(milliseconds: number, now: boolean): Promise<void> {
		this.#closing = true;
		if (!now) {
			this.#dropWaiting(() => true, "the gate is ending");
			await within(milliseconds, Promise.all(this.#underWay.values()));
		}
		await this.#cut(() => true, now ? milliseconds : 0);
		for (const { connection, timer } of this.#idle.splice(0)) {
			clearTimeout(timer);
			quit(connection.smtp, this.#settings.timeouts.quit);
		}
	}

	async #cut(concerned: (task: Task) => boolean, milliseconds: number): Promise<void> {
		this.#dropWaiting(concerned, "stopped before it was handed over");
		const ends: Promise<void>[] = [];
		for (const [task, end] of this.#underWay) {
			if (!concerned(task)) continue;
			task.cutOff = true;
			if (!task.dataEnded) task.connection?.lose("451 4.3.0 cut off before the final dot");
			ends.push(end);
		}
		if (ends.length > 0) await within(milliseconds, Promise.all(ends));
	}

	#dropWaiting(concerned: (task: Task) => boolean, reply: string): void {
		const waiting = this.#waiting;
		this.#waiting = waiting.filter((task) => !concerned(task));
		for (const task of waiting) if (concerned(task)) task.answer(repliesFor(task.job, "unsent", reply));
	}

	/** Gives waiting jobs to idle connections and opens more while there are too few. */
	#match(): void {
		while (this.#waiting.length > 0) {
			const connection = this.#takeIdle();
			if (connection === undefined) break;
			const task = this.#waiting.shift()!;
			this.#underWay.set(task, this.#carry(connection, task));
		}
		while (this.#mayOpen()) this.#open();
	}

	#takeIdle(): OpenConnection | undefined {
		const { connection, timer } = this.#idle.pop() ?? {};
		clearTimeout(timer);
		return connection;
	}

	#mayOpen(): boolean {
		const open = this.#opening + this.#underWay.size + this.#idle.length;
		if (this.#opening >= this.#waiting.length || open >= this.#settings.connections) return false;
		return open === 0 || Date.now() >= this.#noneBefore;
	}

	async #carry(connection: OpenConnection, task: Task): Promise<void> {
		const end = await handOver(connection, task, this.#parts);
		this.#underWay.delete(task);
		task.connection = undefined;
		if (end.kind === "answered") task.answer(end.replies);
		else if (task.cutOff || this.#closing) task.answer(repliesFor(task.job, "unsent", "stopped before it was handed over"));
		else {
			task.triedAgain = true;
			this.#waiting.unshift(task);
		}
		this.#keep(connection);
		this.#match();
	}

	#keep(connection: OpenConnection): void {
		const { messagesPerConnection, idle, timeouts } = this.#settings;
		if (connection.smtp.lost !== undefined) return;
		if (this.#closing || (messagesPerConnection > 0 && connection.messages >= messagesPerConnection))
			return quit(connection.smtp, timeouts.quit);
		const timer = setTimeout(() => this.#dropIdle(connection), idle);
		this.#idle.push({ connection, timer });
		connection.smtp.onLost = () => this.#dropIdle(connection);
	}

	#dropIdle(connection: OpenConnection): void {
		const at = this.#idle.findIndex((other) => other.connection === connection);
		if (at < 0) return;
		clearTimeout(this.#idle[at]!.timer);
		this.#idle.splice(at, 1);
		quit(connection.smtp, this.#settings.timeouts.quit);
	}

	#open(): void {
		this.#opening++;
		openConnection(this.#settings).then(
			(connection) => {
				this.#opening--;
				const { smtp, secured } = connection;
				this.#log.debug({ nextHop: this.#settings.host, port: this.#settings.port, tls: secured }, "connection to the next hop opened");
				if (smtp.lost === undefined) this.#keep(connection);
				this.#match();
			},
			(lost: ConnectionLost) => {
				this.#opening--;
				this.#notOpened(lost);
			},
		);
	}

	/** While others are open, those carry on. With none, all who wait are told; they try again when the scheduler sees fit. */
	#notOpened(lost: ConnectionLost): void {
		this.#log.warn({ nextHop: this.#settings.host, port: this.#settings.port, reason: lost.reply }, "no connection to the next hop");
		this.#noneBefore = Date.now() + pauseAfterRefusal;
		if (this.#opening + this.#underWay.size + this.#idle.length > 0) return;
		for (const task of this.#waiting.splice(0)) task.answer(repliesFor(task.job, "unreachable", lost.reply));
	}
}

/** Resolves when the promise does, or after the time. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const timeUp = new Promise((resolve) => {
		timer = setTimeout(resolve, milliseconds);
	});
	await Promise.race([work, timeUp]);
	clearTimeout(timer);
}
