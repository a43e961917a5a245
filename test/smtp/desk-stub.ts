import type { Account } from "../../src/accounts/account.ts";
import { StorageError } from "../../src/base/storage-error.ts";
import type { LoginResult, Receipt, Submission, SubmissionDesk } from "../../src/gate/submission.ts";

/** A gate that takes everything, keeps it for the test to look at, and has logins and senders for every other answer. */
export class DeskStub implements SubmissionDesk {
	readonly submissions: Submission[] = [];
	readonly attempts: Parameters<SubmissionDesk["login"]>[0][] = [];
	readonly #listeners: ((accountId: number) => void)[] = [];
	/** Asked before every login and message; a test holds the gate up with it. */
	beforeAnswer: () => Promise<void> = async () => {};

	async login(attempt: Parameters<SubmissionDesk["login"]>[0]): Promise<LoginResult> {
		this.attempts.push(attempt);
		await this.beforeAnswer();
		if (attempt.login === "broken") throw new Error("the store is gone");
		if (attempt.login === "hanging") return new Promise(() => {});
		if (attempt.login === "flood") return { kind: "slow-down", seconds: 60 };
		if (attempt.password !== "pass word") return { kind: "wrong" };
		return attempt.login === "frozen" ? { kind: "frozen" } : { kind: "welcome", account: accountOf(attempt.login) };
	}

	maySendAs(_: number, mailFrom: string): boolean {
		return !mailFrom.endsWith("@foreign.example");
	}

	async submit(submission: Submission): Promise<Receipt> {
		await this.beforeAnswer();
		const [word = ""] = submission.mailFrom.split("@");
		if (word === "fault") throw new Error("the disk is gone");
		if (word === "full") throw new StorageError("no-room", "no space left on device");
		if (word === "hanging") return new Promise(() => {});
		if (word === "not-mail") return { kind: "refused", why: "not-mail", text: "no header" };
		if (word === "no-sender") return { kind: "refused", why: "sender-not-allowed", text: "From is another's" };
		for (const why of ["frozen", "held", "disk", "busy", "stopping"] as const) {
			if (word === why) return { kind: "deferred", why, text: "in full" };
		}
		this.submissions.push(submission);
		return { kind: "taken", id: `M${this.submissions.length}` };
	}

	onExpelled(listener: (accountId: number) => void): void {
		this.#listeners.push(listener);
	}

	expel(accountId: number): void {
		for (const listener of this.#listeners) listener(accountId);
	}
}

/** Login "shop" is account 1, every other one account 2. */
function accountOf(login: string): Account {
	return {
		id: login === "shop" ? 1 : 2,
		name: `${login}'s account`,
		from: [],
		state: "active",
		stateReason: "",
		login,
		passwordHash: "",
		totpSecret: undefined,
		totpLastStep: 0,
		contacts: [],
		webhook: undefined,
		webhookSecret: "",
		seeds: [],
		createdAt: 0,
		confirmedAt: undefined,
	};
}
