import type { Companion } from "../commit-group.ts";
import type { DueRecipient, GateStore } from "../gate-store.ts";
import type { DeliveryReply, NextHop } from "../next-hop.ts";
import { Alarm } from "./alarm.ts";
import { DestinationLimits } from "./destination-limits.ts";
import { deliveryJob, type JobPlan } from "./jobs-of.ts";
import { NextHopHealth } from "./next-hop-health.ts";
import { recoveredReplies } from "./recovered-replies.ts";
import { fieldsOf, type ResultListeners, ResultsTold } from "./results-told.ts";
import { takeDue } from "./take-due.ts";
import { type Became, whatBecame } from "./what-became.ts";

/** What of the store delivery needs. */
export type DeliveryLedger = Pick<
	GateStore,
	"transaction" | "campaign" | "moveRecipients" | "dueRecipients" | "nextDueAt" | "markDelivering" | "recordResults" | "delivering"
>;

export interface SchedulerParts extends ResultListeners {
	readonly store: DeliveryLedger;
	readonly nextHop: NextHop;
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

/**
 * Takes what is due from the ledger, hands it to the next hop in a small window, and writes down what became of it. One turn is
 * one transaction, or a part of one: results in, the next jobs out.
 */
export class Scheduler {
	readonly #parts: SchedulerParts;
	readonly #limits: DestinationLimits;
	readonly #health: NextHopHealth;
	readonly #told: ResultsTold;
	readonly #window: number;
	readonly #flights = new Map<number, Flight>();
	readonly #stopping = new Map<string, number>();
	#ended: Ended[] = [];
	#lastJob = 0;
	#jobSize = 1;
	#paused = true;
	/** performance.now() when a turn was last written along with messages. */
	#takenAlongAt = Number.NEGATIVE_INFINITY;
	/** When the ledger last took no results. */
	#faultAt = Number.NEGATIVE_INFINITY;
	readonly #counted = { inDoubt: 0 };
	readonly #alarm = new Alarm(() => this.#turn());

	constructor(parts: SchedulerParts) {
		const { settings, nextHop } = parts;
		this.#parts = parts;
		this.#limits = new DestinationLimits(settings);
		this.#health = new NextHopHealth(settings.probeFirst, settings.probeLongest);
		this.#told = new ResultsTold(parts);
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
		this.#alarm.ringIn(this.#flights.size === 0 ? 0 : this.#parts.settings.recordAfter);
	}

	/**
	 * A turn for a transaction in which messages are entered: what is entered goes out, and what came of others is written down, without
	 * a commit of its own. Whoever asks has to write it, at once. Undefined when there is nothing that would not have time, and for a while
	 * after a fault: what cannot be written must not be tried with every message.
	 */
	turnToTakeAlong(): Companion | undefined {
		if (performance.now() - this.#faultAt < pauseAfterFault) return undefined;
		if (this.#paused || (this.#flights.size > 0 && this.#alarm.rest > this.#parts.settings.recordAfter)) return undefined;
		this.#takenAlongAt = performance.now();
		return this.#beginTurn(0);
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
		this.#alarm.ringIn(0);
	}

	/** Begins nothing more, ends the next hop and writes down what it still answers; takes `milliseconds` at most. */
	async close(milliseconds: number): Promise<void> {
		this.#paused = true;
		await this.#parts.nextHop.close(milliseconds);
		await this.#reported();
		this.#turn();
		this.#alarm.cancel();
	}

	/** For metrics. `inDoubt`: recipients of earlier processes that may get a message twice. */
	get state(): { readonly jobs: number; readonly nextHopDown: boolean; readonly inDoubt: number } {
		return { jobs: this.#flights.size, nextHopDown: this.#health.down, inDoubt: this.#counted.inDoubt };
	}

	/** Rows that a killed gate left as "delivering": what the journal knows of them counts, the rest was never completely sent. */
	async #recover(): Promise<void> {
		const { store, nextHop, log } = this.#parts;
		const recovered = recoveredReplies(store.delivering(), nextHop.recovered);
		const inDoubt = recovered.filter((one) => one.inDoubt);
		for (const { recipient } of inDoubt) log.warn(fieldsOf(recipient), "in doubt: sent, and the answer was not heard; tried again");
		const became = recovered.map(({ recipient, reply }) => this.#became(recipient, reply));
		await this.#told.sendReports(became);
		this.#ended.push({ jobId: undefined, became, tried: false });
		this.#turn();
		if (this.#ended.length > 0) throw new Error("what the last delivery process left could not be written to the ledger");
		nextHop.recovered.settled();
		this.#counted.inDoubt += inDoubt.length;
		if (recovered.length > 0) log.info({ recipients: recovered.length, inDoubt: inDoubt.length }, "recovered what was being delivered");
		this.#told.tellListener(became.filter(({ result }) => result.state !== "accepted"));
	}

	#became(recipient: DueRecipient, reply: DeliveryReply): Became {
		return whatBecame(recipient, reply, this.#parts.clock.now(), this.#parts.settings, Math.random());
	}

	/** Results in, the next jobs out. What the ledger does not take now is tried again later. */
	#turn(): void {
		const { store, log } = this.#parts;
		const turn = this.#beginTurn(pauseAfterFault);
		try {
			store.transaction(() => turn.write());
		} catch (error) {
			log.error({ error: (error as Error).message, code: (error as { code?: string }).code }, "the ledger takes no results; tried again");
			this.#faultAt = performance.now();
			return turn.failed(error);
		}
		turn.written();
	}

	/** `pause`: ms until the next try when this one fails. */
	#beginTurn(pause: number): Companion {
		this.#alarm.cancel();
		const now = this.#parts.clock.now();
		const ended = this.#ended;
		this.#ended = [];
		const begun: JobPlan[] = [];
		return {
			write: () => {
				this.#record(ended, now);
				this.#begin(begun, now);
			},
			written: () => {
				this.#parts.nextHop.settled(ended.flatMap(({ jobId }) => jobId ?? []));
				for (const plan of begun) this.#dispatch(plan);
				this.#told.tell(ended.filter(({ tried }) => tried).flatMap(({ became }) => became));
				this.#sleep(now);
			},
			failed: () => {
				for (const { destination } of begun) this.#limits.release(destination);
				this.#ended = [...ended, ...this.#ended];
				this.#alarm.ringIn(pause);
			},
		};
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

	#begin(begun: JobPlan[], now: number): void {
		const { store: ledger, settings } = this.#parts;
		takeDue(begun, {
			ledger,
			limits: this.#limits,
			recipientsPerJob: settings.recipientsPerJob,
			jobSize: this.#jobSize,
			room: this.#room(),
			now,
			mayGo: (campaignId) => !this.#stopping.has(campaignId) && this.#mayGo(campaignId, now),
		});
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
		if (became.some(({ report }) => report !== undefined)) await this.#told.sendReports(became);
		this.#limits.release(plan.destination);
		this.#flights.delete(jobId);
		this.#ended.push({ jobId, became, tried: wasTried(replies) });
		// While messages come in, the next ones take along what came of the last.
		const takenAlong = performance.now() - this.#takenAlongAt < settings.recordAfter;
		const soon = this.#ended.length >= this.#window / 2 || (this.#flights.size === 0 && !takenAlong);
		this.#alarm.ringIn(soon ? 0 : settings.recordAfter);
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

	/** Waits for the reports on what is answered. */
	async #reported(): Promise<void> {
		await Promise.all([...this.#flights.values()].filter(({ answered }) => answered).map(({ ended }) => ended));
	}

	/** Until something is due, has room, or may be probed; answers and `wake` come sooner. */
	#sleep(now: number): void {
		if (this.#paused || this.#ended.length > 0) return;
		if (this.#health.down) return void (this.#flights.size === 0 && this.#alarm.ringIn(Math.max(this.#health.probeAt - now, 1)));
		if (this.#flights.size >= this.#window) return;
		const due = this.#parts.store.nextDueAt();
		if (due === undefined) return;
		if (due > now) return this.#alarm.ringIn(Math.min(due - now, longestSleep));
		this.#alarm.ringIn(Math.min(Math.max((this.#limits.nextRoomAt(now) ?? now + pauseWhileFull) - now, 1), pauseWhileFull));
	}
}

function wasTried(replies: readonly DeliveryReply[]): boolean {
	return replies.some(({ outcome }) => outcome !== "unsent" && outcome !== "unreachable");
}

function unanswered({ recipientId }: DueRecipient): DeliveryReply {
	return { recipientId, outcome: "tempfailed", reply: "451 4.3.0 not answered", dsnPassedOn: false };
}
