import type { Answer } from "./answer.ts";
import { replies } from "./replies.ts";
import type { SmtpLimits } from "./smtp-settings.ts";

/** What a connection is at. */
export type Stage = "proxy" | "handshake" | "talking" | "closing" | "closed";

/** What patience depends on. */
export interface Situation {
	readonly stage: Stage;
	/** Bytes of the message that is being read; undefined when none is. */
	readonly received: number | undefined;
	/** The gate has the word. */
	readonly isWaiting: boolean;
	/** The client does not read its answers. */
	readonly isBlocked: boolean;
	readonly isLoggedIn: boolean;
}

/** Why a connection is ended, and what is said to the client. */
export interface Overdue {
	readonly reason: string;
	readonly answer: Answer | undefined;
}

/** How long a connection is waited for. All times by performance.now(). */
export class Patience {
	readonly #limits: SmtpLimits;
	readonly #begunAt = performance.now();
	#dataBegunAt = 0;
	/** When it ends, for what is waited for now. */
	#deadline: number;

	constructor(limits: SmtpLimits) {
		this.#limits = limits;
		this.#deadline = this.#begunAt + limits.handshakeTime;
	}

	/** From now on so many milliseconds. */
	allow(time: number): void {
		this.#deadline = performance.now() + time;
	}

	/** A message begins, which has to keep a rate. */
	beginData(): void {
		this.#dataBegunAt = performance.now();
		this.#deadline = this.#dataBegunAt + this.#limits.dataBlockTime;
	}

	/** What has run out of time; undefined when nothing has. An answer that the gate owes is waited for. */
	overdue(now: number, { stage, received, isWaiting, isBlocked, isLoggedIn }: Situation): Overdue | undefined {
		const isTalking = stage === "talking";
		if (received !== undefined && this.#isTooSlow(now, received)) return { reason: "too slow in DATA", answer: replies.tooSlow };
		const isLate = isTalking && received === undefined && !isWaiting && !isLoggedIn && now - this.#begunAt > this.#limits.loginTime;
		if (isLate) return { reason: "no login", answer: replies.timeout };
		if (now < this.#deadline) return undefined;
		if (stage === "closing") return { reason: "lingering", answer: undefined };
		if (isBlocked) return { reason: "answers not read", answer: undefined };
		if (isWaiting) return undefined;
		if (isTalking) return { reason: "timeout", answer: replies.timeout };
		return { reason: stage === "handshake" ? "TLS handshake takes too long" : "no PROXY header", answer: undefined };
	}

	#isTooSlow(now: number, received: number): boolean {
		const { dataTime, dataRateAfter, dataRate } = this.#limits;
		const elapsed = now - this.#dataBegunAt;
		return elapsed > dataTime || (elapsed > dataRateAfter && received < (dataRate * elapsed) / 1000);
	}
}
