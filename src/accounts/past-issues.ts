import { likeness } from "../base/min-hash.ts";
import type { Traits } from "./traits.ts";

/** A past campaign as far as copies of it can be told, and where it led. */
export interface PastIssue {
	readonly text: readonly number[];
	/** Hashes of the places that its calls to action and its links led to. */
	readonly places: readonly number[];
}

const most = 40;
const placesKept = 24;

/** The last issues of an account. */
export class PastIssues {
	#issues: PastIssue[] = [];

	add(traits: Traits): void {
		if (traits.text.length === 0) return;
		this.#issues.push({ text: traits.text, places: placesOfIssue(traits) });
		if (this.#issues.length > most) this.#issues.shift();
	}

	/** The past issue that a text is most like, and how much; undefined where there is none. */
	nearest(text: readonly number[]): { readonly issue: PastIssue; readonly likeness: number } | undefined {
		let best: { issue: PastIssue; likeness: number } | undefined;
		for (const issue of this.#issues) {
			const alike = likeness(issue.text, text);
			if (best === undefined || alike > best.likeness) best = { issue, likeness: alike };
		}
		return best;
	}

	toJSON(): unknown[] {
		return this.#issues.map(({ text, places }) => [text, places]);
	}

	read(json: unknown): void {
		if (!Array.isArray(json)) return;
		this.#issues = json.slice(-most).flatMap((entry) => {
			const [text, places] = Array.isArray(entry) ? entry : [];
			return isNumbers(text) && isNumbers(places) ? [{ text: text.slice(0, 64), places: places.slice(0, placesKept) }] : [];
		});
	}
}

function isNumbers(value: unknown): value is number[] {
	return Array.isArray(value) && value.every((entry) => typeof entry === "number");
}

export function placesOfIssue({ calls, links }: Traits): number[] {
	return [...new Set([...calls, ...links])].slice(0, placesKept).map(placeHash);
}

export function placeHash(place: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < place.length; at++) hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193);
	return hash >>> 8;
}
