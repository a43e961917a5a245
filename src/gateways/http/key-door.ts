import type { FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { FailureCounter } from "../../gate/credentials/failure-counter.ts";
import type { GateControl } from "../../gate/gate-control.ts";
import { sendProblem } from "./problem.ts";

export interface KeyDoorParts {
	readonly control: Pick<GateControl, "nameOfApiKey">;
	readonly clock: Clock;
	readonly log: Log;
	/** A wrong key was shown, or none. */
	onWrongKey(): void;
}

const second = 1_000;
/** Addresses of which it is remembered that they had a right key. */
const mostGenuine = 10_000;
/** "tg_" and 43 characters; more is not even hashed. */
const longestKey = 200;

const howTo = "Send your API key as `Authorization: Bearer tg_…`. The operator makes one with `tidegate key add NAME`.";

/**
 * Lets in who shows an API key. Guessing one of 256 bits is hopeless; wrong keys are counted by address and slowed all the same,
 * so that trying leaked ones is seen. An address that has shown a right key is never shut out: behind a reverse proxy all
 * clients have one address.
 */
export class KeyDoor {
	readonly #parts: KeyDoorParts;
	readonly #wrong: FailureCounter;
	readonly #genuine = new Set<string>();

	constructor(parts: KeyDoorParts) {
		this.#parts = parts;
		this.#wrong = new FailureCounter(parts.clock, {
			free: 10,
			forgetOne: 60 * second,
			firstWait: second,
			longestWait: 300 * second,
			most: 50_000,
		});
	}

	/** Name of the key's holder; undefined when the request was answered with a problem. */
	open(request: FastifyRequest, reply: FastifyReply): string | undefined {
		const address = request.ip;
		const wait = this.#genuine.has(address) ? 0 : this.#wrong.wait(address);
		if (wait > 0) {
			const retryAfter = Math.ceil(wait / second);
			sendProblem(reply, {
				status: 429,
				kind: "too-many-wrong-keys",
				detail: "Too many wrong API keys from there. Wait.",
				retryAfter,
			});
			return undefined;
		}
		const key = /^Bearer +(\S+)$/i.exec(request.headers.authorization?.slice(0, longestKey) ?? "")?.[1];
		const name = key === undefined ? undefined : this.#parts.control.nameOfApiKey(key);
		if (name !== undefined) {
			this.#remember(address);
			return name;
		}
		this.#parts.onWrongKey();
		if (key !== undefined) {
			// Named until it is slowed, and now and then afterwards: guessing must not fill the log.
			if (this.#wrong.wait(address) === 0) this.#parts.log.warn({ address, route: request.routeOptions.url }, "Wrong API key");
			this.#wrong.fail(address);
		}
		reply.header("www-authenticate", 'Bearer realm="tidegate"');
		sendProblem(reply, { status: 401, kind: "no-valid-key", detail: howTo });
		return undefined;
	}

	#remember(address: string): void {
		this.#genuine.delete(address);
		this.#genuine.add(address);
		if (this.#genuine.size <= mostGenuine) return;
		const oldest = this.#genuine.values().next();
		if (!oldest.done) this.#genuine.delete(oldest.value);
	}
}
