import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** CPU time in milliseconds of a process and everything it started, from /proc (Linux only). */
export function cpuOfTree(root: number): number {
	return treeOf(root).reduce((sum, id) => sum + cpuOf(id), 0);
}

function treeOf(root: number): number[] {
	const parents = readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map((name) => [Number(name), Number(fieldsOf(Number(name))[1] ?? 0)] as const);
	const tree = [root];
	for (const id of tree) for (const [child, parent] of parents) if (parent === id) tree.push(child);
	return tree;
}

function cpuOf(id: number): number {
	const fields = fieldsOf(id);
	return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1_000) / ticksPerSecond;
}

/** Fields of /proc/ID/stat from the third on; the second, the name, may hold spaces. Empty when the process is gone. */
function fieldsOf(id: number): string[] {
	try {
		const stat = readFileSync(`/proc/${id}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	} catch {
		return [];
	}
}
