import { readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../base/log.ts";
import { identityOf } from "./process-identity.ts";

interface ProcessFile {
	readonly pid: number;
	readonly identity: string | undefined;
}

/**
 * Waits until the delivery process that an earlier gate left behind has heard its answers and ended; ends it after `milliseconds`.
 * Until then its journal is not complete.
 */
export async function olderProcessGone(path: string, milliseconds: number, log: Log): Promise<void> {
	const older = readProcessFile(path);
	if (older === undefined) return;
	const until = Date.now() + milliseconds;
	if (isTheSame(older)) log.info({ pid: older.pid }, "waiting for an older delivery process to hear its last answers");
	for (let pause = 20; isTheSame(older) && Date.now() < until; pause = Math.min(pause * 1.5, 500)) await sleep(pause);
	if (isTheSame(older)) await kill(older, log);
	rmSync(path, { force: true });
}

async function kill(older: ProcessFile, log: Log): Promise<void> {
	if (older.identity === undefined) {
		return log.warn(
			{ pid: older.pid },
			"an older delivery process may still be running; this system does not tell it from others, so it is left alone",
		);
	}
	log.warn({ pid: older.pid }, "an older delivery process does not end and is killed; what it had sent is in doubt");
	process.kill(older.pid, "SIGKILL");
	for (let tries = 0; isTheSame(older) && tries < 100; tries++) await sleep(20);
}

function isTheSame({ pid, identity }: ProcessFile): boolean {
	const now = identityOf(pid);
	return now !== "" && now === identity;
}

function readProcessFile(path: string): ProcessFile | undefined {
	try {
		const parsed = JSON.parse(readFileSync(path, "utf8")) as Partial<ProcessFile>;
		return typeof parsed.pid === "number" ? { pid: parsed.pid, identity: parsed.identity } : undefined;
	} catch {
		return undefined;
	}
}
