import { likeness } from "../base/min-hash.ts";
import type { Fingerprint } from "./fingerprint.ts";

/** Buckets of a band. Copies that share half of their runs of words share a band nearly always. */
const bandBuckets = 2;
/** Shared runs of words from which two messages are copies of one template; with the same subject or structure, fewer do. */
const copyLikeness = 0.6;
const copyLikenessWithSubject = 0.35;
const defaultMost = 256;

interface Entry {
	readonly id: string;
	readonly fingerprint: Fingerprint;
	readonly keys: readonly string[];
}

/**
 * Finds the campaign a message belongs to among the recent ones of one account, in time that does not grow with their number.
 * Keeps the last `most` fingerprints; the same calls in the same order give the same answers.
 */
export class CampaignIndex {
	readonly #most: number;
	readonly #entries = new Map<number, Entry>();
	readonly #places = new Map<string, number[]>();
	#next = 0;

	constructor(most = defaultMost) {
		this.#most = most;
	}

	/** The campaign that this is a copy of; undefined when it is none's. */
	find(fingerprint: Fingerprint): string | undefined {
		let best: Entry | undefined;
		let bestLikeness = -1;
		for (const place of this.#candidates(fingerprint)) {
			const entry = this.#entries.get(place) as Entry;
			const alike = copyLikenessOf(entry.fingerprint, fingerprint);
			if (alike <= bestLikeness) continue;
			best = entry;
			bestLikeness = alike;
		}
		return best?.id;
	}

	/** Adds a fingerprint of a campaign; several of one are fine (its first message, and others that differ). */
	add(id: string, fingerprint: Fingerprint): void {
		const place = this.#next++;
		const keys = keysOf(fingerprint);
		this.#entries.set(place, { id, fingerprint, keys });
		for (const key of keys) {
			const places = this.#places.get(key);
			if (places === undefined) this.#places.set(key, [place]);
			else places.push(place);
		}
		if (this.#entries.size > this.#most) this.#drop(this.#entries.keys().next().value as number);
	}

	/** Forgets a campaign. */
	remove(id: string): void {
		for (const [place, entry] of this.#entries) if (entry.id === id) this.#drop(place);
	}

	/** At most a few from each band, newest first: all copies of one template fall into the same bands. */
	#candidates(fingerprint: Fingerprint): Set<number> {
		const found = new Set<number>();
		for (const key of keysOf(fingerprint)) for (const place of (this.#places.get(key) ?? []).slice(-8).reverse()) found.add(place);
		return found;
	}

	#drop(place: number): void {
		const entry = this.#entries.get(place);
		if (entry === undefined) return;
		this.#entries.delete(place);
		for (const key of entry.keys) {
			const left = (this.#places.get(key) ?? []).filter((other) => other !== place);
			if (left.length === 0) this.#places.delete(key);
			else this.#places.set(key, left);
		}
	}
}

/** How alike two copies are; -1 when they are no copies of one template. */
function copyLikenessOf(left: Fingerprint, right: Fingerprint): number {
	const sameSubject = left.subject === right.subject && left.subject !== "";
	const sameSkeleton = left.skeleton === right.skeleton;
	if (left.text.length === 0 || right.text.length === 0) return left.whole === right.whole && (sameSubject || sameSkeleton) ? 1 : -1;
	const alike = likeness(left.text, right.text);
	const enough = sameSubject && sameSkeleton ? copyLikenessWithSubject : copyLikeness;
	return alike >= enough ? alike : -1;
}

function keysOf({ text, subject, skeleton, whole }: Fingerprint): string[] {
	if (text.length === 0) return [`w${whole}`, `s${skeleton}/${subject}`];
	const keys: string[] = [];
	for (let at = 0; at + bandBuckets <= text.length; at += bandBuckets) {
		const [first, second] = [text[at], text[at + 1]];
		if (first !== 0 || second !== 0) keys.push(`${at}:${first}:${second}`);
	}
	return keys;
}
