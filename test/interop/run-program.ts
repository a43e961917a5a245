import { spawn } from "node:child_process";

export interface Ended {
	readonly status: number;
	/** Standard output and standard error as they came. */
	readonly output: string;
}

/** Runs a program to its end, at most for that many milliseconds. Rejects when it is not installed. */
export function runProgram(name: string, args: readonly string[], patience = 30_000): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(name, args, { stdio: ["ignore", "pipe", "pipe"], timeout: patience });
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
		child.on("error", (cause) => reject(new Error(`${name} is needed for this test (.ci/run installs it): ${cause.message}`, { cause })));
		child.on("close", (status, signal) => resolve({ status: status ?? -1, output: signal === null ? output : `${output}\n(${signal})` }));
	});
}
