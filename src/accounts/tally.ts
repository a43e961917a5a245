/** How often a value was seen. Times are whole hours since 1970: a profile needs no finer ones. */
export interface Seen {
	count: number;
	first: number;
	last: number;
	/** A person vouched for a campaign that had it. */
	confirmed: boolean;
}

const longestValue = 80;
/** Seen so often over so many hours, a value is the account's own though nobody has confirmed it. */
const firmCount = 3;
const firmHours = 14 * 24;

/** Values of one kind with their counts, bounded: hostile mail cannot make it grow, nor push out what is well known. */
export class Tally {
	readonly #most: number;
	readonly #values = new Map<string, Seen>();

	constructor(most: number) {
		this.#most = most;
	}

	get size(): number {
		return this.#values.size;
	}

	/** How often any value that it still holds was seen. */
	get total(): number {
		let total = 0;
		for (const { count } of this.#values.values()) total += count;
		return total;
	}

	get(value: string): Seen | undefined {
		return this.#values.get(value.slice(0, longestValue));
	}

	has(value: string): boolean {
		return this.get(value) !== undefined;
	}

	/** Known beyond what somebody who sends one harmless mail first can bring about. */
	isFirm(value: string): boolean {
		const seen = this.get(value);
		return seen !== undefined && (seen.confirmed || (seen.count >= firmCount && seen.last - seen.first >= firmHours));
	}

	add(value: string, hour: number, confirmed: boolean): void {
		const key = value.slice(0, longestValue);
		const seen = this.#values.get(key);
		if (seen === undefined) {
			this.#values.set(key, { count: 1, first: hour, last: hour, confirmed });
			if (this.#values.size > this.#most) this.#dropOne(key);
			return;
		}
		seen.count++;
		seen.first = Math.min(seen.first, hour);
		seen.last = Math.max(seen.last, hour);
		seen.confirmed ||= confirmed;
	}

	/** Most seen first. */
	top(count: number): { value: string; count: number }[] {
		const all = [...this.#values].map(([value, seen]) => ({ value, count: seen.count }));
		return all.sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1)).slice(0, count);
	}

	*entries(): Iterable<[string, Seen]> {
		yield* this.#values;
	}

	toJSON(): unknown[] {
		return [...this.#values].map(([value, { count, first, last, confirmed }]) => [value, count, first, last, confirmed ? 1 : 0]);
	}

	/** What toJSON gave; anything else in it is left out. */
	read(json: unknown): void {
		if (!Array.isArray(json)) return;
		for (const entry of json.slice(0, this.#most)) {
			if (!Array.isArray(entry) || typeof entry[0] !== "string") continue;
			const [count, first, last] = entry.slice(1, 4).map((value) => (Number.isFinite(value) ? Number(value) : 0)) as [
				number,
				number,
				number,
			];
			this.#values.set(entry[0].slice(0, longestValue), { count, first, last, confirmed: entry[4] === 1 });
		}
	}

	/** The one that says least: not confirmed, seldom, long ago; never the one just added unless all others are worth more. */
	#dropOne(added: string): void {
		let worst = added;
		let least = Number.POSITIVE_INFINITY;
		for (const [value, seen] of this.#values) {
			if (value === added) continue;
			const worth = (seen.confirmed ? 1e9 : 0) + Math.min(seen.count, 1000) * 1e5 + seen.last / 24;
			if (worth >= least) continue;
			least = worth;
			worst = value;
		}
		this.#values.delete(worst);
	}
}
