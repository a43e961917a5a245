import type { LossyList } from "./sighting.ts";

/** Characters of a domain's name (RFC 1035 section 2.3.4). */
const longestName = 253;
/** Of an address: a local part, "@" and a domain (RFC 5321 section 4.5.3.1). */
const longestAddress = 64 + 1 + 255;

/** Values that are kept of one message: enough to see what a campaign is, few enough for millions of messages. */
const most: Readonly<Record<LossyList, number>> = {
	senders: 1,
	replyTo: 1,
	senderDomains: 4,
	recipientDomains: 3,
	linkHosts: 64,
	actionHosts: 64,
	pages: 2,
	paths: 8,
	phones: 8,
	wallets: 8,
	strings: 8,
	attachments: 16,
};

/** Takes what a message holds into the lists of its sighting, and notes which of them had no room for all. */
export class SightedLists {
	readonly #loses = new Set<LossyList>();

	/** Lists of which values were left out. */
	get loses(): LossyList[] {
		return [...this.#loses];
	}

	/** Each once; no more is asked for than it takes to know that there are more. Lists are so short that looking through them is faster than a set. */
	take<Value>(list: LossyList, values: Iterable<Value>): Value[] {
		const kept: Value[] = [];
		for (const value of values) {
			if (value === "" || kept.includes(value)) continue;
			if (kept.length === most[list]) {
				this.#loses.add(list);
				break;
			}
			kept.push(value);
		}
		return kept;
	}

	/** Hosts and domains. A name is kept whole or not at all: cut, it would be somebody else's. */
	names(list: LossyList, names: readonly string[]): string[] {
		return this.#whole(list, names, longestName);
	}

	/** The same of an address; "" where it is not kept. */
	address(list: LossyList, address: string): string {
		return this.#whole(list, [address], longestAddress)[0] ?? "";
	}

	#whole(list: LossyList, values: readonly string[], longest: number): string[] {
		if (values.every(({ length }) => length <= longest)) return this.take(list, values);
		this.#loses.add(list);
		return this.take(
			list,
			values.filter(({ length }) => length <= longest),
		);
	}
}
