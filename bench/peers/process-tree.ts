import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

let ticksPerSecond: number | undefined;

/** CPU time, in milliseconds, of a process and everything it started that still runs, from /proc (Linux only). */
export function cpuOfTree(root: number): number {
	ticksPerSecond ??= Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
	// Fields 14 and 15 of proc(5): time in user and kernel mode.
	const ticks = processTree(root)
		.map(statusOf)
		.reduce((sum, fields) => sum + Number(fields[11] ?? 0) + Number(fields[12] ?? 0), 0);
	return (ticks * 1_000) / ticksPerSecond;
}

/** Resident memory, in bytes, of a process and everything it started. */
export function memoryOfTree(root: number): number {
	return processTree(root).reduce((sum, id) => sum + residentBytes(id), 0);
}

/** Process IDs of a process and everything it started. */
export function processTree(root: number): number[] {
	const parents = readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map((name) => [Number(name), Number(statusOf(Number(name))[1] ?? 0)] as const);
	const tree = [root];
	for (const id of tree) for (const [child, parent] of parents) if (parent === id) tree.push(child);
	return tree;
}

/** Most memory, in bytes, that one process has held so far; 0 when it is gone. */
export function peakBytes(id: number): number {
	return kilobytesIn(id, "VmHWM") * 1_024;
}

/** Memory, in bytes, that one process holds now; 0 when it is gone. */
export function residentBytes(id: number): number {
	return kilobytesIn(id, "VmRSS") * 1_024;
}

function kilobytesIn(id: number, field: string): number {
	return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(procFile(id, "status"))?.[1] ?? 0);
}

/** Fields of /proc/ID/stat from the third on; the second, the name, may hold spaces. */
function statusOf(id: number): string[] {
	const stat = procFile(id, "stat");
	return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** "" when the process is gone. */
export function procFile(id: number, name: "stat" | "status" | "maps"): string {
	try {
		return readFileSync(`/proc/${id}/${name}`, "utf8");
	} catch {
		return "";
	}
}
