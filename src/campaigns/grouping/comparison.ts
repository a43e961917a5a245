import type { Arrival } from "./arrival.ts";
import { type Exemplars, viewNumber } from "./exemplars.ts";
import type { Likeness } from "./likeness.ts";
import { nearestPictures } from "./picture-distance.ts";
import type { Weighed } from "./view-rows.ts";

/** What the places weigh that some exemplar has, too: added up, and the one that weighs most. */
interface SharedPlaces {
	readonly all: number;
	readonly rarest: number;
}

/** How alike a message is to a campaign; each side is worked out when it is asked for, most are not. */
export class Comparison implements Likeness {
	readonly #all: Exemplars;
	readonly #numbers: readonly number[];
	readonly #arrival: Arrival;
	/** Without what each word tells: that is asked for only where enough of them are shared. `null` until it is asked for. */
	#words: number | undefined | null = null;
	#weighed: Weighed | undefined;
	#places: SharedPlaces | undefined;

	constructor(all: Exemplars, numbers: readonly number[], arrival: Arrival) {
		this.#all = all;
		this.#numbers = numbers;
		this.#arrival = arrival;
	}

	get words(): number | undefined {
		if (this.#words === null) this.#words = this.#all.shared(this.#numbers, viewNumber.words, this.#arrival.exemplar.words);
		return this.#words;
	}

	get weighedWords(): number {
		return this.#weighedWords().share;
	}

	get rareWords(): number {
		return this.#weighedWords().rare;
	}

	get runs(): number | undefined {
		return this.#all.shared(this.#numbers, viewNumber.text, this.#arrival.exemplar.text);
	}

	get structure(): number | undefined {
		return this.#greatest(this.#numbers);
	}

	get structureWeight(): number {
		return this.#arrival.structureWeight;
	}

	get structureSize(): number {
		return this.#arrival.structureSize;
	}

	get mayBeTranslation(): boolean {
		return this.#numbers.some((number) => this.#all.mayBeTranslation(number, this.#arrival.exemplar));
	}

	get translated(): number {
		return this.#greatest(this.#numbers.filter((number) => this.#all.mayBeTranslation(number, this.#arrival.exemplar))) ?? 0;
	}

	get subject(): number {
		return this.#numbers.some((number) => this.#all.hasSubject(number, this.#arrival.exemplar)) ? this.#arrival.subjectWeight : 0;
	}

	get sameSkeleton(): boolean {
		return this.#numbers.some((number) => this.#all.hasSkeleton(number, this.#arrival.exemplar));
	}

	get withoutStructure(): boolean {
		return this.#arrival.exemplar.structure.length === 0 && this.#numbers.some((number) => !this.#all.hasStructure(number));
	}

	get sameSubjectAndSkeleton(): boolean {
		const { exemplar } = this.#arrival;
		// Plain text has no structure, and 0 is the hash of no subject at all.
		if (exemplar.skeleton === 0 || exemplar.subject === 0) return false;
		return this.#numbers.some((number) => this.#all.hasSubject(number, exemplar) && this.#all.hasSkeleton(number, exemplar));
	}

	get sameTextAndSubject(): boolean {
		const { exemplar } = this.#arrival;
		return this.#numbers.some((number) => this.#all.hasText(number, exemplar) && this.#all.hasSubject(number, exemplar));
	}

	get sameTextAndSkeleton(): boolean {
		const { exemplar } = this.#arrival;
		return this.#numbers.some((number) => this.#all.hasText(number, exemplar) && this.#all.hasSkeleton(number, exemplar));
	}

	get pictures(): number | undefined {
		const { pictures } = this.#arrival;
		if (pictures.length === 0) return undefined;
		let least: number | undefined;
		for (const number of this.#numbers) {
			const bits = nearestPictures(pictures, this.#all.picturesOf(number));
			if (bits !== undefined) least = Math.min(least ?? bits, bits);
		}
		return least;
	}

	get places(): number {
		return this.#sharedPlaces().all;
	}

	get rarestPlace(): number {
		return this.#sharedPlaces().rarest;
	}

	get samePlaces(): boolean {
		return this.#numbers.some((number) => this.#all.hasPlaces(number, this.#arrival.exemplar.places));
	}

	get length(): number {
		let least = this.#arrival.exemplar.length;
		for (const number of this.#numbers) least = Math.min(least, this.#all.lengthOf(number));
		return least;
	}

	get exemplars(): number {
		return this.#numbers.length;
	}

	#weighedWords(): Weighed {
		this.#weighed ??= this.#all.weighed(this.#numbers, viewNumber.words, this.#arrival.exemplar.words, this.#arrival.wordWeights);
		return this.#weighed;
	}

	#sharedPlaces(): SharedPlaces {
		if (this.#places !== undefined) return this.#places;
		const { exemplar, placeWeights } = this.#arrival;
		let [all, rarest] = [0, 0];
		for (let at = 0; at < exemplar.places.length; at++) {
			if (!this.#hasPlace(exemplar.places[at] as number)) continue;
			all += placeWeights[at] as number;
			rarest = Math.max(rarest, placeWeights[at] as number);
		}
		this.#places = { all, rarest };
		return this.#places;
	}

	#hasPlace(place: number): boolean {
		return this.#numbers.some((number) => this.#all.hasPlace(number, place));
	}

	#greatest(numbers: readonly number[]): number | undefined {
		let greatest: number | undefined;
		for (const number of numbers) {
			const share = this.#all.structure(number, this.#arrival.exemplar.structure);
			if (share !== undefined && (greatest === undefined || share > greatest)) greatest = share;
		}
		return greatest;
	}
}
