import { createHash } from "node:crypto";
import type { CampaignStore } from "../../campaigns/campaign-store.ts";
import type { Found } from "../readers/found.ts";

const digestBytes = 16;

/** Messages that are not kept yet, each with its digest: the same message is counted once, wherever it lies. */
export class NewMail {
	readonly #store: CampaignStore;
	readonly #digests: Uint8Array[] = [];
	readonly #seen = new Set<string>();
	readonly #onKnown: () => void;

	/** `onKnown` is called for each message that is left out because it is known. */
	constructor(store: CampaignStore, onKnown: () => void = () => {}) {
		this.#store = store;
		this.#onKnown = onKnown;
	}

	async *of(found: AsyncGenerator<Found>): AsyncGenerator<Found> {
		for await (const item of found) {
			if (item.kind === "message" && !this.#isNew(item.bytes)) continue;
			yield item;
		}
	}

	/** Digest of the next message that was handed on, in their order. */
	nextDigest(): Uint8Array {
		return this.#digests.shift() as Uint8Array;
	}

	#isNew(bytes: Uint8Array): boolean {
		const digest = createHash("sha256").update(bytes).digest().subarray(0, digestBytes);
		const name = digest.toString("latin1");
		if (this.#seen.has(name) || this.#store.has(digest)) {
			this.#onKnown();
			return false;
		}
		this.#seen.add(name);
		this.#digests.push(digest);
		return true;
	}

	/** The store knows by now what was handed on so far. */
	kept(): void {
		this.#seen.clear();
	}
}
