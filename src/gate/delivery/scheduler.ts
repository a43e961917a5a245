import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { DueRecipient, GateStore } from "../gate-store.ts";
import type { DeliveryReply, NextHop } from "../next-hop.ts";
import type { Spool } from "../spool.ts";
import { DestinationLimits } from "./destination-limits.ts";
import { deliveryJob, type JobPlan, jobsOf } from "./jobs-of.ts";
import { NextHopHealth } from "./next-hop-health.ts";
import { inDoubtReply } from "./next-hop-process.ts";
import type { DeliveryReport } from "./report/delivery-report.ts";
import { reportsOn } from "./report/reports-on.ts";
import type { SchedulerSettings } from "./scheduler-settings.ts";
import { type Became, whatBecame } from "./what-became.ts";

/** What of the store delivery needs. */
export type DeliveryLedger = Pick<
	GateStore,
	"transaction" | "campaign" | "moveRecipients" | "dueRecipients" | "nextDueAt" | "markDelivering" | "recordResults" | "delivering"
>;

export interface SchedulerParts {
	readonly store: DeliveryLedger;
	readonly spool: Pick<Spool, "pathOf">;
	readonly nextHop: NextHop;
	/** Its name in reports (Remote-MTA). */
	readonly nextHopName: string;
	readonly settings: SchedulerSettings;
	readonly clock: Clock;
	readonly log: Log;
	/** Spools a report to a sender; called before the ledger says that its recipients are done with. */
	sendReport(report: DeliveryReport): Promise<void>;
	/** What became of recipients that were really tried, after it is in the ledger. */
	onResults?(results: readonly Became[]): void;
}

interface Flight {
	readonly plan: JobPlan;
	/** The answer is there; reports on it may still be on their way to the spool. */
	answered: boolean;
	/** Ends when the answer is noted and reports on it are spooled. */
	ended: Promise<void>;
}

interface Ended {
	readonly jobId: number | undefined;
	readonly became: readonly Became[];
	/** Unsent and unreachable are no tries. */
	readonly tried: boolean;
}

/** Not longer asleep than this, whatever the timers say. */
const longestSleep = 3_600_000;
/** While due mail waits for room at a destination, others may become due that the ledger does not tell of. */
const pauseWhileFull = 1_000;
const pauseAfterFault = 1_000;
/** Rounds of asking the ledger for due recipients in one turn, when destinations turn out to be full. */
const rounds = 8;
const [leastAsked, mostAsked] = [16, 2_000];

/**
 * Takes what is due from the ledger, hands it to the next hop in a small window, and writes down what became of it. One turn is
 * one transaction: results in, the next jobs out.
 */
export class Scheduler {
	readonly #parts: SchedulerParts;
	readonly #limits: DestinationLimits;
	readonly #health: NextHopHealth;
	readonly #window: number;
	readonly #flights = new Map<number, Flight>();
	readonly #stopping = new Map<string, number>();
	#ended: Ended[] = [];
	#lastJob = 0;
	#jobSize = 1;
	#paused = true;
	#turning: NodeJS.Timeout | NodeJS.Immediate | undefined;
	#turningAt = Number.POSITIVE_INFINITY;

	constructor(parts: SchedulerParts) {
		const { settings, nextHop } = parts;
		this.#parts = parts;
		this.#limits = new DestinationLimits(settings);
		this.#health = new NextHopHealth(settings.probeFirst, settings.probeLongest);
		this.#window = nextHop.capacity * settings.windowPerConnection;
	}

	/** Writes down what an earlier process left, then begins. */
	async start(): Promise<void> {
		await this.#recover();
		this.resume();
	}

	/** Something new was accepted. */
	wake(): void {
		if (this.#paused || this.#room() <= 0) return;
		this.#turnIn(this.#flights.size === 0 ? 0 : this.#parts.settings.recordAfter);
	}

	/**
	 * Nothing of the campaign is handed over from when this resolves on, and no row of it is "delivering" but those whose final dot was
	 * sent and not answered in the next hop's `stopWait`. The campaign's state in the ledger has to say held or refused before.
	 */
	async stop(campaignId: string): Promise<void> {
		this.#stopping.set(campaignId, (this.#stopping.get(campaignId) ?? 0) + 1);
		try {
			await this.#parts.nextHop.stop(campaignId);
			await this.#reported();
			this.#turn();
		} finally {
			const others = this.#stopping.get(campaignId)! - 1;
			if (others > 0) this.#stopping.set(campaignId, others);
			else this.#stopping.delete(campaignId);
		}
	}

	/** Begins nothing more; resolves when all that was begun has ended. */
	async pause(): Promise<void> {
		this.#paused = true;
		while (this.#flights.size > 0) await Promise.all([...this.#flights.values()].map(({ ended }) => ended));
		this.#turn();
	}

	resume(): void {
		this.#paused = false;
		this.#turnIn(0);
	}

	/** Begins nothing more, ends the next hop and writes down what it still answers; takes `milliseconds` at most. */
	async close(milliseconds: number): Promise<void> {
		this.#paused = true;
		await this.#parts.nextHop.close(milliseconds);
		await this.#reported();
		this.#turn();
		this.#cancelTurn();
	}

	/** For metrics. */
	get state(): { readonly jobs: number; readonly nextHopDown: boolean } {
		return { jobs: this.#flights.size, nextHopDown: this.#health.down };
	}

	/** Rows that a killed gate left as "delivering": what the journal knows of them counts, the rest was never completely sent. */
	async #recover(): Promise<void> {
		const { store, nextHop, log } = this.#parts;
		const rows = store.delivering();
		const replies = new Map(nextHop.recovered.replies.map((reply) => [reply.recipientId, reply]));
		const inDoubt = new Set(nextHop.recovered.inDoubt);
		const became = rows.map((recipient) => this.#recoveredAs(recipient, replies.get(recipient.recipientId), inDoubt));
		await this.#sendReports(became);
		this.#ended.push({ jobId: undefined, became, tried: true });
		this.#turn();
		if (this.#ended.length > 0) throw new Error("what the last delivery process left could not be written to the ledger");
		nextHop.recovered.settled();
		const doubtful = rows.filter(({ recipientId }) => inDoubt.has(recipientId)).length;
		if (rows.length > 0)
			log.info({ recipients: rows.length, answered: replies.size, inDoubt: doubtful }, "recovered what was being delivered");
	}

	#recoveredAs(recipient: DueRecipient, reply: DeliveryReply | undefined, inDoubt: ReadonlySet<number>): Became {
		const { recipientId, message, address } = recipient;
		const unsent: DeliveryReply = { recipientId, outcome: "unsent", reply: "not sent before the gate ended", dsnPassedOn: false };
		if (!inDoubt.has(recipientId)) return this.#became(recipient, reply ?? unsent);
		this.#parts.log.warn({ messageId: message.id, recipientId, address }, "in doubt: sent, and the answer was not heard; tried again");
		return this.#became(recipient, { ...unsent, reply: inDoubtReply });
	}

	#became(recipient: DueRecipient, reply: DeliveryReply): Became {
		return whatBecame(recipient, reply, this.#parts.clock.now(), this.#parts.settings, Math.random());
	}

	/** Results in, the next jobs out. What the ledger does not take now is tried again later. */
	#turn(): void {
		this.#cancelTurn();
		const { store, nextHop, log, clock } = this.#parts;
		const now = clock.now();
		const ended = this.#ended;
		this.#ended = [];
		const begun: JobPlan[] = [];
		try {
			store.transaction(() => {
				this.#record(ended, now);
				this.#begin(begun, now);
			});
		} catch (error) {
			log.error({ error: (error as Error).message, code: (error as { code?: string }).code }, "the ledger takes no results; tried again");
			for (const { destination } of begun) this.#limits.release(destination);
			this.#ended = [...ended, ...this.#ended];
			return this.#turnIn(pauseAfterFault);
		}
		nextHop.settled(ended.flatMap(({ jobId }) => jobId ?? []));
		for (const plan of begun) this.#dispatch(plan);
		this.#tell(ended);
		this.#sleep(now);
	}

	#record(ended: readonly Ended[], now: number): void {
		const { store } = this.#parts;
		const became = ended.flatMap((end) => end.became);
		if (became.length === 0) return;
		store.recordResults(
			became.map(({ result }) => result),
			now,
		);
		const back = became.filter(({ result }) => result.state === "accepted").map(({ recipient }) => recipient.message.campaignId);
		for (const campaignId of new Set(back)) this.#mayGo(campaignId, now);
	}

	/** What came back of a campaign that was stopped meanwhile belongs to those who wait, or never go. */
	#mayGo(campaignId: string, now: number): boolean {
		const { store } = this.#parts;
		const state = store.campaign(campaignId)?.state;
		if (state !== "held" && state !== "refused") return true;
		store.moveRecipients(campaignId, ["accepted"], state, now);
		return false;
	}

	/** Takes what is due, marks it and adds it to `begun`. */
	#begin(begun: JobPlan[], now: number): void {
		const { store, settings } = this.#parts;
		const allowed = new Map<string, boolean>();
		for (let round = 0; round < rounds && begun.length < this.#room(); round++) {
			const asked = Math.min(Math.max(Math.ceil((this.#room() - begun.length) * this.#jobSize), leastAsked), mostAsked);
			const due = store.dueRecipients(now, asked, this.#limits.full(now));
			const before = begun.length;
			for (const plan of jobsOf(due, settings.recipientsPerJob)) {
				if (begun.length >= this.#room()) break;
				const { campaignId } = plan.message;
				if (!allowed.has(campaignId)) allowed.set(campaignId, !this.#stopping.has(campaignId) && this.#mayGo(campaignId, now));
				if (allowed.get(campaignId) && this.#limits.take(plan.destination, now)) begun.push(plan);
			}
			const ids = begun.slice(before).flatMap(({ recipients }) => recipients.map(({ recipientId }) => recipientId));
			if (ids.length > 0) store.markDelivering(ids, now);
			if (due.length < asked) break;
		}
	}

	/** Jobs that may be begun now. Of a next hop that cannot be reached one asks, in its time. */
	#room(): number {
		if (this.#paused) return 0;
		if (!this.#health.down) return this.#window - this.#flights.size;
		return this.#flights.size === 0 && this.#parts.clock.now() >= this.#health.probeAt ? 1 : 0;
	}

	#dispatch(plan: JobPlan): void {
		const { nextHop, spool } = this.#parts;
		const jobId = ++this.#lastJob;
		this.#jobSize = this.#jobSize * 0.9 + plan.recipients.length * 0.1;
		const flight: Flight = { plan, answered: false, ended: Promise.resolve() };
		this.#flights.set(jobId, flight);
		const job = deliveryJob(jobId, plan, spool.pathOf(plan.message.segment));
		flight.ended = nextHop.deliver(job).then((replies) => this.#answered(jobId, flight, replies));
	}

	async #answered(jobId: number, flight: Flight, replies: readonly DeliveryReply[]): Promise<void> {
		flight.answered = true;
		const { plan } = flight;
		const { settings } = this.#parts;
		const byRecipient = new Map(replies.map((reply) => [reply.recipientId, reply]));
		const became = plan.recipients.map((recipient) =>
			this.#became(recipient, byRecipient.get(recipient.recipientId) ?? unanswered(recipient)),
		);
		this.#noteHealth(replies);
		if (became.some(({ report }) => report !== undefined)) await this.#sendReports(became);
		this.#limits.release(plan.destination);
		this.#flights.delete(jobId);
		this.#ended.push({ jobId, became, tried: wasTried(replies) });
		const soon = this.#ended.length >= this.#parts.nextHop.capacity || this.#flights.size === 0;
		this.#turnIn(soon ? 0 : settings.recordAfter);
	}

	#noteHealth(replies: readonly DeliveryReply[]): void {
		const { log, clock } = this.#parts;
		const outcome = replies[0]?.outcome;
		if (outcome === "unsent" || outcome === undefined) return;
		if (outcome !== "unreachable") {
			if (this.#health.reached()) log.info({}, "the next hop is reached again");
		} else if (this.#health.notReached(clock.now()))
			log.error({ reason: replies[0]?.reply }, "the next hop is not reached; all mail waits");
	}

	/** A report that cannot be spooled must not keep the ledger from the truth. */
	async #sendReports(became: readonly Became[]): Promise<void> {
		const { log, sendReport } = this.#parts;
		try {
			for (const report of await reportsOn(became, this.#parts)) await sendReport(report);
		} catch (error) {
			log.error({ error: (error as Error).message, messageId: became[0]?.recipient.message.id }, "a delivery report could not be sent");
		}
	}

	/** Waits for the reports on what is answered. */
	async #reported(): Promise<void> {
		await Promise.all([...this.#flights.values()].filter(({ answered }) => answered).map(({ ended }) => ended));
	}

	#tell(ended: readonly Ended[]): void {
		const { onResults, log } = this.#parts;
		for (const { became, tried } of ended) if (tried) logResults(became, log);
		const results = ended.filter(({ tried }) => tried).flatMap(({ became }) => became);
		if (results.length > 0) onResults?.(results);
	}

	/** Until something is due, has room, or may be probed; answers and `wake` come sooner. */
	#sleep(now: number): void {
		if (this.#paused || this.#ended.length > 0) return;
		if (this.#health.down) return void (this.#flights.size === 0 && this.#turnIn(Math.max(this.#health.probeAt - now, 1)));
		if (this.#flights.size >= this.#window) return;
		const due = this.#parts.store.nextDueAt();
		if (due === undefined) return;
		if (due > now) return this.#turnIn(Math.min(due - now, longestSleep));
		this.#turnIn(Math.min(Math.max((this.#limits.nextRoomAt(now) ?? now + pauseWhileFull) - now, 1), pauseWhileFull));
	}

	/** The earliest wish counts. */
	#turnIn(milliseconds: number): void {
		const at = performance.now() + milliseconds;
		if (at >= this.#turningAt) return;
		this.#cancelTurn();
		this.#turningAt = at;
		const turn = () => this.#turn();
		this.#turning = milliseconds <= 0 ? setImmediate(turn) : setTimeout(turn, milliseconds);
	}

	#cancelTurn(): void {
		clearTimeout(this.#turning as NodeJS.Timeout | undefined);
		clearImmediate(this.#turning as NodeJS.Immediate | undefined);
		this.#turning = undefined;
		this.#turningAt = Number.POSITIVE_INFINITY;
	}
}

function wasTried(replies: readonly DeliveryReply[]): boolean {
	return replies.some(({ outcome }) => outcome !== "unsent" && outcome !== "unreachable");
}

function unanswered({ recipientId }: DueRecipient): DeliveryReply {
	return { recipientId, outcome: "tempfailed", reply: "451 4.3.0 not answered", dsnPassedOn: false };
}

function logResults(became: readonly Became[], log: Log): void {
	for (const { recipient, result } of became) {
		const { message, address, destination } = recipient;
		const fields = { messageId: message.id, campaignId: message.campaignId, to: address, destination, ...result };
		if (result.state === "delivered") log.debug(fields, "delivered");
		else log.info(fields, result.state === "bounced" ? "bounced" : "to be tried again");
	}
}
