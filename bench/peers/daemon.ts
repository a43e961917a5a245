import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** How long a daemon may take to come up, and to go. */
const patience = 90_000;
const farewell = 5_000;

/** A server process with a folder of its own in the temporary directory; both are gone when it stops or we end, however we end. */
export class Daemon {
	readonly folder: string;
	#process: ChildProcess | undefined;
	#failure: Error | undefined;

	constructor(name: string) {
		this.folder = mkdtempSync(join(tmpdir(), `tidegate-bench-${name}-`));
		process.once("exit", this.#abandon);
		// Without these, a signal would end us without the event above.
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, this.#exit);
	}

	get id(): number {
		return this.#process?.pid ?? 0;
	}

	start(command: string, args: readonly string[]): void {
		this.#process = spawn(command, args, { stdio: "ignore", cwd: this.folder, env: { ...process.env, HOME: this.folder } });
		this.#process.once("error", (error) => {
			this.#failure = error;
		});
		this.#process.once("exit", (status) => {
			this.#failure ??= new Error(`${command} ended by itself with status ${status}`);
		});
	}

	/** Waits until `ready` no longer throws and says yes. */
	async untilReady(ready: () => Promise<boolean>): Promise<void> {
		for (const end = performance.now() + patience; performance.now() < end; await wait(250)) {
			if (this.#failure !== undefined) throw this.#failure;
			if (await ready().catch(() => false)) return;
		}
		throw new Error(`not ready after ${patience / 1_000} s`);
	}

	async stop(): Promise<void> {
		const child = this.#process;
		if (child?.pid !== undefined && child.exitCode === null && child.signalCode === null) {
			const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
			child.kill("SIGTERM");
			if ((await Promise.race([ended, wait(farewell, "still there", { ref: false })])) === "still there") child.kill("SIGKILL");
			await ended;
		}
		process.off("exit", this.#abandon);
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, this.#exit);
		rmSync(this.folder, { recursive: true, force: true });
	}

	readonly #exit = () => process.exit(130);

	/** The last moment, in which nothing can be waited for. */
	readonly #abandon = () => {
		this.#process?.kill("SIGTERM");
		rmSync(this.folder, { recursive: true, force: true });
	};
}
