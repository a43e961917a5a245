import { ownCopy } from "../../base/own-copy.ts";
import { LookupCount } from "./lookup-count.ts";

/** Types that are kept of one name; there are about a hundred, and a log made to be large may invent more. */
const mostTypes = 10;

/** Lookups of one name by one client. */
export class LookupTally extends LookupCount {
	first: number | undefined;
	last: number | undefined;
	/** A list: there are many tallies, and most have one or two. */
	readonly types: string[] = [];
	/** Of those without a time; most tallies have none. */
	#undated: LookupCount | undefined;

	get undated(): number {
		return this.#undated?.lookups ?? 0;
	}

	add(log: number, at: number | undefined, type: string, reply: boolean): void {
		this.count(log, reply);
		if (type !== "" && this.types.length < mostTypes && !this.types.includes(type)) this.types.push(ownCopy(type));
		if (at === undefined) {
			this.#undated ??= new LookupCount();
			this.#undated.count(log, reply);
			return;
		}
		this.first = Math.min(this.first ?? at, at);
		this.last = Math.max(this.last ?? at, at);
	}
}
