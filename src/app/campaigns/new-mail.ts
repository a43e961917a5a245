import { createHash } from "node:crypto";
import type { CampaignStore } from "../../campaigns/campaign-store.ts";
import type { Found, FoundMessage } from "../readers/found.ts";

const digestBytes = 16;

/** Where a message lies. */
type Place = Pick<FoundMessage, "source" | "index">;

/** Messages that are not kept yet, each with its digest: the same message is counted once, wherever it lies. */
export class NewMail {
	readonly #store: Pick<CampaignStore, "has">;
	/** Of those that were handed on, in their order, where copies of each lie. */
	readonly #underWay = new Map<string, Place[]>();
	/** Those that were grouped and are not kept yet. */
	readonly #grouped = new Set<string>();
	readonly #onKnown: () => void;

	/** `onKnown` is called for each message that is left out because it is known. */
	constructor(store: Pick<CampaignStore, "has">, onKnown: () => void = () => {}) {
		this.#store = store;
		this.#onKnown = onKnown;
	}

	async *of(found: AsyncGenerator<Found>): AsyncGenerator<Found> {
		for await (const item of found) {
			if (item.kind === "message" && !this.#isNew(item)) continue;
			yield item;
		}
	}

	/** The next message that was handed on, in their order, was grouped: gives its digest. Copies that came meanwhile are known. */
	grouped(): Uint8Array {
		const [name, copies] = this.#next();
		this.#grouped.add(name);
		for (const _ of copies) this.#onKnown();
		return Buffer.from(name, "latin1");
	}

	/** The next one failed: gives the places of copies that came meanwhile, and were left out. */
	failed(): readonly Place[] {
		const [, copies] = this.#next();
		return copies;
	}

	#next(): readonly [name: string, copies: readonly Place[]] {
		const next = this.#underWay.entries().next().value as [string, Place[]];
		this.#underWay.delete(next[0]);
		return next;
	}

	#isNew({ bytes, source, index }: FoundMessage): boolean {
		const digest = createHash("sha256").update(bytes).digest().subarray(0, digestBytes);
		const name = digest.toString("latin1");
		const copies = this.#underWay.get(name);
		const isKnown = this.#grouped.has(name) || this.#store.has(digest);
		if (copies !== undefined) copies.push({ source, index });
		else if (isKnown) this.#onKnown();
		else this.#underWay.set(name, []);
		return copies === undefined && !isKnown;
	}

	/** The store knows by now what was grouped so far. */
	kept(): void {
		this.#grouped.clear();
	}
}
