import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Tells a process from a later one with the same number: when it was started, and in which boot of the machine. "" when it is not
 * running, undefined where the system does not say.
 */
export function identityOf(pid: number): string | undefined {
	if (!isRunning(pid)) return "";
	return identityFromProc(pid) ?? identityFromPs(pid);
}

/** /proc/PID/stat: what follows the last bracket are fields 3 and on; the 22nd is the start, the 3rd is Z for one that has ended. */
function identityFromProc(pid: number): string | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		if (fields[0] === "Z") return "";
		return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${fields[19]}`;
	} catch {
		return undefined;
	}
}

function identityFromPs(pid: number): string | undefined {
	if (process.platform === "win32") return undefined;
	try {
		return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } }).trim();
	} catch {
		return undefined;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
