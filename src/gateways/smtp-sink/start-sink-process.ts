import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

// In a checkout this file is TypeScript and so is its neighbour; in the published package both are JavaScript.
const entry = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./sink-process.ts" : "./sink-process.js", import.meta.url));

/** What a sink in another process can be told; for more, open one in the own process. */
export interface SinkProcessSettings {
	readonly port: number;
	/** Replies to RCPT TO of some addresses: "550 5.1.1 Nobody". */
	readonly refuse?: Readonly<Record<string, string>>;
	/** ms between the final dot and its answer. */
	readonly endDelay?: number;
}

export interface SinkReport {
	readonly kind: "report";
	readonly messages: number;
	/** Recipients of all messages together. */
	readonly deliveries: number;
	/** How often each got a message; only with details. */
	readonly recipients: readonly (readonly [address: string, times: number])[];
	readonly messageIds: readonly string[];
	readonly connections: number;
	readonly cpuMilliseconds: number;
}

export type ToSinkProcess =
	| { readonly kind: "open"; readonly settings: SinkProcessSettings }
	| { readonly kind: "report"; readonly details: boolean };

export interface SinkProcess {
	readonly port: number;
	/** `details`: addresses and message ids, which may be many. */
	report(details: boolean): Promise<SinkReport>;
	close(): Promise<void>;
}

/** A sink in a process of its own, so that it takes no time from who delivers to it. It ends when its starter does. */
export async function startSinkProcess(settings: SinkProcessSettings): Promise<SinkProcess> {
	const child = fork(entry, [], { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
	const ask = <T>(question: ToSinkProcess): Promise<T> =>
		new Promise((resolve, reject) => {
			const ended = () => reject(new Error("the sink's process ended"));
			child.once("exit", ended);
			child.once("message", (answer) => {
				child.removeListener("exit", ended);
				resolve(answer as T);
			});
			child.send(question);
		});
	const { port } = await ask<{ port: number }>({ kind: "open", settings });
	let last: Promise<unknown> = Promise.resolve();
	return {
		port,
		report: (details) => {
			const answer = last.then(() => ask<SinkReport>({ kind: "report", details }));
			last = answer.catch(() => {});
			return answer;
		},
		close: () =>
			new Promise((resolve) => {
				child.once("exit", () => resolve());
				child.disconnect();
			}),
	};
}
