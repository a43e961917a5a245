import { networkOf } from "../../base/network-of.ts";
import type { Clock } from "../../base/clock.ts";
import { ipAddress } from "../../base/ip-address.ts";
import { FailureCounter } from "./failure-counter.ts";

export interface GuessingPlace {
	readonly login: string;
	readonly clientAddress: string;
	/** The account has logged in from that network before. */
	readonly knownNetwork: boolean;
}

const second = 1_000;
const minute = 60 * second;

/**
 * Slows guessing, by address, by network (a rented /24 changes addresses) and by login (a botnet changes networks).
 *
 * Others' guessing must not lock the owner out: what is guessed from networks that the account never used counts against a
 * login only there, while each network it is known from is counted for itself. A success takes back nothing from an address or
 * network: else who owns one account could guess at others for ever by logging in to his own in between.
 */
export class LoginLimiter {
	readonly #addresses: FailureCounter;
	readonly #networks: FailureCounter;
	readonly #logins: FailureCounter;
	readonly #underWay = new Map<string, number>();
	readonly #underWayMost: number;

	constructor(clock: Clock, { underWay = 50, most = 50_000 }: { underWay?: number; most?: number } = {}) {
		this.#addresses = new FailureCounter(clock, { free: 10, forgetOne: minute, firstWait: 2 * second, longestWait: 15 * minute, most });
		this.#networks = new FailureCounter(clock, { free: 50, forgetOne: 20 * second, firstWait: second, longestWait: 5 * minute, most });
		this.#logins = new FailureCounter(clock, { free: 10, forgetOne: minute, firstWait: second, longestWait: minute, most });
		this.#underWayMost = underWay;
	}

	/**
	 * Seconds to wait before a try is even looked at; 0 when it may be, and then `ended` has to be told. Tries under way are
	 * bounded by address: a thousand sent together would all be looked at before the first of them had failed.
	 */
	begin(place: GuessingPlace): number {
		const wait = Math.max(
			this.#addresses.wait(addressKey(place)),
			// A genuine sender may share its network with a guesser: a hosting company's /24.
			place.knownNetwork ? 0 : this.#networks.wait(networkOf(place.clientAddress)),
			this.#logins.wait(loginKey(place)),
		);
		if (wait > 0) return Math.ceil(wait / second);
		const running = this.#underWay.get(addressKey(place)) ?? 0;
		if (running >= this.#underWayMost) return 1;
		this.#underWay.set(addressKey(place), running + 1);
		return 0;
	}

	/** undefined: it was not looked at in the end. */
	ended(place: GuessingPlace, succeeded: boolean | undefined): void {
		const running = this.#underWay.get(addressKey(place)) ?? 0;
		if (running > 1) this.#underWay.set(addressKey(place), running - 1);
		else this.#underWay.delete(addressKey(place));
		if (succeeded === true && place.knownNetwork) this.#logins.clear(loginKey(place));
		if (succeeded === false) this.failed(place);
	}

	/** Counts a wrong password. */
	failed(place: GuessingPlace): void {
		this.#addresses.fail(addressKey(place));
		this.#networks.fail(networkOf(place.clientAddress));
		this.#logins.fail(loginKey(place));
	}
}

/** One customer's IPv6 is a /64 at least: counting single addresses would count nothing. */
function addressKey({ clientAddress }: GuessingPlace): string {
	const bytes = ipAddress(clientAddress);
	if (bytes === undefined) return clientAddress.slice(0, 64);
	return bytes.length === 4 ? bytes.join(".") : Buffer.from(bytes.subarray(0, 8)).toString("hex");
}

function loginKey({ login, knownNetwork, clientAddress }: GuessingPlace): string {
	return JSON.stringify([login.slice(0, 256).toLowerCase(), knownNetwork ? networkOf(clientAddress) : "*"]);
}
