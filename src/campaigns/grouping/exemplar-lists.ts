/** Messages that a campaign is compared by. Copies that differ from all of them, but are copies, join them. */
export const mostExemplars = 8;
const firstGroups = 1_024;
const nothing = -1;

/** The numbers of each group's exemplars, side by side: a group's list is one piece of memory that is waited for, not three. */
export class ExemplarLists {
	#numbers = new Int32Array(firstGroups * mostExemplars).fill(nothing);

	of(group: number): number[] {
		const numbers: number[] = [];
		for (let at = group * mostExemplars; at < (group + 1) * mostExemplars; at++) {
			const number = this.#numbers[at] ?? nothing;
			if (number === nothing) break;
			numbers.push(number);
		}
		return numbers;
	}

	first(group: number): number {
		return this.#numbers[group * mostExemplars] as number;
	}

	/** Whether there is room for another one. */
	hasRoom(group: number): boolean {
		return (this.#numbers[(group + 1) * mostExemplars - 1] ?? nothing) === nothing;
	}

	/** Nothing where there are enough of them. */
	add(group: number, number: number): void {
		while ((group + 1) * mostExemplars > this.#numbers.length) this.#grow();
		for (let at = group * mostExemplars; at < (group + 1) * mostExemplars; at++) {
			if (this.#numbers[at] !== nothing) continue;
			this.#numbers[at] = number;
			return;
		}
	}

	/** Puts those of a group with those of another, as far as there is room. */
	move(group: number, into: number): void {
		for (const number of this.of(group)) this.add(into, number);
		this.#numbers.fill(nothing, group * mostExemplars, (group + 1) * mostExemplars);
	}

	#grow(): void {
		const larger = new Int32Array(2 * this.#numbers.length).fill(nothing, this.#numbers.length);
		larger.set(this.#numbers);
		this.#numbers = larger;
	}
}
