import { readFileSync } from "node:fs";

/** CPU milliseconds that another process has taken, as far as the system tells (/proc); NaN elsewhere. */
export function cpuOf(pid: number): number {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		// Fields 14 and 15, in hundredths of a second.
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return Number.NaN;
	}
}

export function ownCpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000;
}
