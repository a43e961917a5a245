import type { DestinationLimit, SchedulerSettings } from "./scheduler-settings.ts";

const minute = 60_000;

interface Use {
	concurrent: number;
	/** When transactions of the last minute began, oldest first. */
	begun: number[];
}

/** Counts what is under way to each recipient domain. */
export class DestinationLimits {
	readonly #settings: Pick<SchedulerSettings, "destination" | "destinations">;
	readonly #use = new Map<string, Use>();

	constructor(settings: Pick<SchedulerSettings, "destination" | "destinations">) {
		this.#settings = settings;
	}

	/** Begins a transaction if there is room for it. */
	take(destination: string, now: number): boolean {
		const limit = this.#limitOf(destination);
		if (limit.concurrent === 0 && limit.perMinute === 0) return true;
		const use = this.#use.get(destination) ?? { concurrent: 0, begun: [] };
		if (isFull(use, limit, now)) return false;
		this.#use.set(destination, use);
		use.concurrent++;
		if (limit.perMinute > 0) use.begun.push(now);
		return true;
	}

	release(destination: string): void {
		const use = this.#use.get(destination);
		if (use !== undefined && use.concurrent > 0) use.concurrent--;
	}

	/** Domains that have no room now. Forgets those that have not been used for a minute. */
	full(now: number): Set<string> {
		const full = new Set<string>();
		for (const [destination, use] of this.#use) {
			if (isFull(use, this.#limitOf(destination), now)) full.add(destination);
			else if (use.concurrent === 0 && use.begun.length === 0) this.#use.delete(destination);
		}
		return full;
	}

	/** When a domain that is full by the minute has room again; undefined when none is. */
	nextRoomAt(now: number): number | undefined {
		let next: number | undefined;
		for (const [destination, use] of this.#use) {
			const { perMinute } = this.#limitOf(destination);
			if (perMinute === 0 || !isFull(use, { concurrent: 0, perMinute }, now)) continue;
			const at = use.begun[0]! + minute;
			if (next === undefined || at < next) next = at;
		}
		return next;
	}

	#limitOf(destination: string): DestinationLimit {
		return Object.hasOwn(this.#settings.destinations, destination) ? this.#settings.destinations[destination]! : this.#settings.destination;
	}
}

function isFull(use: Use, limit: DestinationLimit, now: number): boolean {
	while (use.begun.length > 0 && use.begun[0]! <= now - minute) use.begun.shift();
	if (limit.concurrent > 0 && use.concurrent >= limit.concurrent) return true;
	return limit.perMinute > 0 && use.begun.length >= limit.perMinute;
}
