import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processTree } from "./process-tree.ts";

/** How long a daemon may take to come up, and to go. */
const patience = 90_000;
const farewell = 5_000;

/** A server process with a folder of its own in the temporary directory. Both are gone when it stops or we end, however we end. */
export class Daemon {
	readonly folder: string;
	#process: ChildProcess | undefined;
	#failure: Error | undefined;

	constructor(name: string) {
		this.folder = mkdtempSync(join(tmpdir(), `tidegate-bench-${name}-`));
		running.add(this);
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
			await Promise.race([ended, wait(farewell, undefined, { ref: false })]);
		}
		this.abandon();
	}

	/** For the last moment, in which nothing can be waited for. */
	abandon(): void {
		running.delete(this);
		if (this.#process?.exitCode === null && this.#process.signalCode === null) for (const id of processTree(this.id)) kill(id);
		// Tried again where one of them was just writing a file.
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	}
}

const running = new Set<Daemon>();

process.on("exit", () => {
	for (const daemon of running) daemon.abandon();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
	process.once(signal, () => void Promise.all([...running].map((daemon) => daemon.stop())).finally(() => process.exit(130)));
}

function kill(id: number): void {
	try {
		if (id > 0) process.kill(id, "SIGKILL");
	} catch {
		// It was just ending by itself.
	}
}
