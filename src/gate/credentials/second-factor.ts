import type { Account } from "../../accounts/account.ts";
import type { Clock } from "../../base/clock.ts";
import type { By, Outcome } from "../gate-control.ts";
import { FailureCounter } from "./failure-counter.ts";
import { checkTotp } from "./totp.ts";

const minute = 60_000;
const hour = 60 * minute;

/**
 * Checks the code that a release, a thaw or a new password needs. Five wrong ones lock it for a quarter of an hour, and
 * each further one for twice as long, while one is forgotten in six hours: a code has a million values of which three are right
 * at any moment, and some four guesses a day take centuries for them.
 *
 * The operator at the machine and the HTTP API are counted apart: whoever stole an API key cannot lock out the one who is to
 * repair it.
 */
export class SecondFactor {
	readonly #clock: Clock;
	readonly #wrong: FailureCounter;

	constructor(clock: Clock) {
		this.#clock = clock;
		this.#wrong = new FailureCounter(clock, {
			free: 4,
			// Slower than the locks are long at first: one that is over leaves one try, not five, and the next is longer.
			forgetOne: 6 * hour,
			firstWait: 15 * minute,
			longestWait: 24 * hour,
			most: 10_000,
		});
	}

	/**
	 * The time step of a right code. Whoever asks writes it to `totpLastStep` in the same go as what the code was for, without
	 * waiting in between: two who come with the same code must not both pass.
	 */
	check(account: Pick<Account, "id" | "name" | "totpSecret" | "totpLastStep">, code: string, by: By): Outcome<{ readonly step: number }> {
		const { totpSecret, totpLastStep, name } = account;
		if (totpSecret === undefined) {
			const text = `The account ${name} has no second factor yet. Set it up with: tidegate account rotate ${name} --second-factor`;
			return { done: false, why: "second-factor-not-set-up", text };
		}
		const key = `${account.id} ${by === "operator" ? "operator" : "others"}`;
		const wait = this.#wrong.wait(key);
		if (wait > 0) return { done: false, why: "too-many-codes", text: tooMany(wait) };
		const outcome = checkTotp(totpSecret, code, this.#clock.now(), totpLastStep);
		if (outcome.kind === "right") {
			this.#wrong.clear(key);
			return { done: true, value: { step: outcome.step } };
		}
		if (outcome.kind === "used") {
			return { done: false, why: "code-already-used", text: "This code was used already. Wait for the next one, half a minute at most." };
		}
		this.#wrong.fail(key);
		const text = "The code is not right. Take the six digits that your authenticator shows now, and check that its clock is right.";
		return { done: false, why: "wrong-code", text };
	}
}

function tooMany(wait: number): string {
	const minutes = Math.ceil(wait / minute);
	return `Too many wrong codes. No code is looked at for ${minutes} minute${minutes === 1 ? "" : "s"}; if it was not you, somebody tries to release mail.`;
}
