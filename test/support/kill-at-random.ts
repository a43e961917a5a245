import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/**
 * Starts a program under Node, kills it (SIGKILL) at some moment within `milliseconds` after it first said something, and
 * returns the whole lines it has said. Throws when it ended by itself.
 */
export async function killAtRandom(program: URL, args: readonly string[], milliseconds: number): Promise<string[]> {
	const child = spawn(process.execPath, [fileURLToPath(program), ...args], { stdio: ["ignore", "pipe", "inherit"] });
	const exited = once(child, "exit");
	let said = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		said += text;
	});
	await Promise.race([once(child.stdout, "data"), exited]);
	await wait(Math.random() * milliseconds);
	child.kill("SIGKILL");
	const [status, signal] = await exited;
	if (signal !== "SIGKILL") throw new Error(`${program.pathname} ended by itself, with status ${status}`);
	if (!child.stdout.readableEnded) await once(child.stdout, "end");
	return said.split("\n").slice(0, -1);
}
