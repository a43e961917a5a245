import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export interface Usage {
	readonly cpuMilliseconds: number;
	readonly memoryBytes: number;
	/** Connections; only our own server tells. */
	readonly open?: number;
}

/** A server in a process of its own, which tells what it uses. */
export class MeasuredProcess {
	readonly port: number;
	readonly #child: ChildProcess;

	private constructor(child: ChildProcess, port: number) {
		this.#child = child;
		this.port = port;
	}

	/** @param path of a script that does what bench/smtp/taking-server.ts does */
	static async start(path: string, args: readonly string[] = []): Promise<MeasuredProcess> {
		const child = fork(path, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
		const [{ port }] = (await once(child, "message")) as [{ port: number }];
		return new MeasuredProcess(child, port);
	}

	async usage(): Promise<Usage> {
		this.#child.send("usage");
		const [usage] = (await once(this.#child, "message")) as [Usage];
		return usage;
	}

	stop(): void {
		this.#child.kill();
	}
}
