import { fileURLToPath } from "node:url";
import { readPaths } from "../src/app/readers/read-paths.ts";

/** The mails that come with Tidegate. */
export const samples = fileURLToPath(new URL("../samples/", import.meta.url));

/** Enough that no single message decides, few enough that a run takes a minute. */
const most = 1_500;
const fewest = 1_000;

/** Messages to measure with: of many, an even choice; of few, each as often as it takes. */
export async function messagesOf(paths: readonly string[]): Promise<Uint8Array[]> {
	const all: Uint8Array[] = [];
	for await (const found of readPaths(paths)) {
		if (found.kind === "message") all.push(new Uint8Array(found.bytes));
		else console.error(`${found.source}: ${found.reason}`);
	}
	if (all.length === 0) throw new Error(`no mail in ${paths.join(", ")}: name .eml files, mboxes or folders that hold some`);
	return all.length < most ? repeated(all) : evenly(all, most);
}

/** `count` of them, spread over the whole. */
export function evenly<T>(all: readonly T[], count: number): T[] {
	const chosen = Math.min(count, all.length);
	return Array.from({ length: chosen }, (_, at) => all[Math.floor((at * all.length) / chosen)] as T);
}

function repeated(few: readonly Uint8Array[]): Uint8Array[] {
	return Array.from({ length: Math.max(fewest, few.length) }, (_, at) => few[at % few.length] as Uint8Array);
}
