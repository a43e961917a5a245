import type { AccountRooms } from "./account-rooms.ts";
import type { CanaryWatch } from "./canary-watch.ts";
import type { GateParts } from "./gate-parts.ts";

export interface ChoresParts extends GateParts {
	readonly rooms: AccountRooms;
	readonly canaries: CanaryWatch;
	/** Segments in use that the ledger does not name yet. */
	readonly enteringSegments: () => ReadonlySet<number>;
}

const second = 1_000;
const day = 24 * 60 * 60 * second;
const often = 5 * second;
const seldom = 60 * second;
/** Campaigns that became quiet while the gate did not run are still learnt from for so long. */
const learnBack = 30 * day;
/** Login attempts older than this say nothing any more. */
const keepLogins = 30 * day;
/** A segment with no more than this many messages left in it is emptied into a new one. */
const fewStragglers = 20;

/** What has to be done from time to time, and is no harm when it is done late. */
export class Chores {
	readonly #parts: ChoresParts;
	#timers: NodeJS.Timeout[] = [];
	#working: Promise<void> = Promise.resolve();

	constructor(parts: ChoresParts) {
		this.#parts = parts;
	}

	start(): void {
		const every = (milliseconds: number, name: string, work: () => Promise<void>) =>
			this.#timers.push(setInterval(() => this.#do(name, work), milliseconds).unref());
		every(often, "canaries", () => this.#parts.canaries.check());
		every(seldom, "learning", async () => this.learn());
		every(seldom, "rises", async () => this.#parts.teller.tellRises?.());
		every(seldom, "spool", () => this.cleanSpool());
		every(60 * seldom, "forgetting", async () => this.forget());
	}

	async stop(): Promise<void> {
		for (const timer of this.#timers.splice(0)) clearInterval(timer);
		await this.#working;
	}

	/** Profiles learn from campaigns that went out and over which nobody complained for a time. */
	learn(): void {
		const { store, clock, settings, rooms } = this.#parts;
		const quietSince = clock.now() - settings.learnAfter;
		for (const campaign of store.campaigns({ states: ["passing"], since: quietSince - learnBack })) {
			const { id, accountId, lastAt, learntAt, sample, firstAt, session } = campaign;
			const room = learntAt !== undefined || lastAt > quietSince ? undefined : rooms.open(accountId);
			if (room === undefined) continue;
			const counts = store.counts(id);
			const recipients = counts.accepted + counts.delivering + counts.delivered + counts.bounced;
			store.transaction(() => {
				room.changeProfile((profile) =>
					profile.observe(sample.traits, { at: firstAt, size: recipients, ...(session === undefined ? {} : { session }) }),
				);
				room.change(id, { learntAt: clock.now() });
			});
		}
	}

	/** Removes segments whose messages are all done; the last few of a nearly empty one move on first. */
	async cleanSpool(): Promise<void> {
		const { store, spool } = this.#parts;
		for (const segment of store.liveSegments()) {
			const left = this.#parts.enteringSegments().has(segment) ? [] : store.liveMessages(segment);
			if (left.length === 0 || left.length > fewStragglers || !spool.isFull(segment)) continue;
			for (const message of left) store.moveMessage(message.id, await spool.append(await spool.read(message)));
		}
		await spool.removeAllBut(new Set([...store.liveSegments(), ...this.#parts.enteringSegments()]));
	}

	forget(): void {
		const { store, clock, settings, log } = this.#parts;
		const rows = store.forgetBefore(clock.now() - settings.keepLedger);
		store.dropLoginAttemptsBefore(clock.now() - keepLogins);
		if (rows > 0) log.info({ rows }, "forgot what was done long ago");
	}

	/** One after the other; one that fails is named and tried again in its turn. */
	#do(name: string, work: () => Promise<void>): void {
		this.#working = this.#working
			.then(work)
			.catch((cause) => this.#parts.log.error({ chore: name, cause: String(cause) }, "a chore failed"));
	}
}
