import { networkOf } from "./client-address.ts";

/** How many connections are open from an address and from its network. */
export class ConnectionCounts {
	readonly #addresses = new Map<string, number>();
	readonly #networks = new Map<string, number>();
	readonly #mostFromAddress: number;
	readonly #mostFromNetwork: number;

	constructor(mostFromAddress: number, mostFromNetwork: number) {
		this.#mostFromAddress = mostFromAddress;
		this.#mostFromNetwork = mostFromNetwork;
	}

	/** Counts a connection in, unless there are too many. Whoever got true calls `leave`. */
	enter(address: string): boolean {
		const network = networkOf(address);
		const fromAddress = this.#addresses.get(address) ?? 0;
		const fromNetwork = this.#networks.get(network) ?? 0;
		if (fromAddress >= this.#mostFromAddress || fromNetwork >= this.#mostFromNetwork) return false;
		this.#addresses.set(address, fromAddress + 1);
		this.#networks.set(network, fromNetwork + 1);
		return true;
	}

	leave(address: string): void {
		lessOne(this.#addresses, address);
		lessOne(this.#networks, networkOf(address));
	}
}

function lessOne(counts: Map<string, number>, key: string): void {
	const count = counts.get(key) ?? 0;
	// Nothing is kept of addresses that are gone: a map of all addresses ever seen is a memory attack.
	if (count <= 1) counts.delete(key);
	else counts.set(key, count - 1);
}
