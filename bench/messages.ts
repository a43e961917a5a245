import { fileURLToPath } from "node:url";
import { readPaths } from "../src/app/readers/read-paths.ts";

/** The mails that come with Tidegate. */
export const samples = fileURLToPath(new URL("../samples/", import.meta.url));

/** Messages of one part: enough that no single one decides, few enough that a run takes a minute. */
const most = 1_500;
const fewest = 500;

/** Messages to measure with: of many, an even choice; of few, each as often as it takes. */
export async function messagesOf(paths: readonly string[]): Promise<Uint8Array[]> {
	const all = await allMessages(paths);
	return all.length < fewest ? repeated(all) : evenly(all, most);
}

/**
 * The same in parts that have no message in common, each like the whole: what was kept of a message that was scanned before
 * (a picture that a campaign sends again and again) then helps as often as it does in real mail, and no more. Few messages
 * have to serve for all parts.
 */
export async function partsOf(paths: readonly string[], parts: number): Promise<Uint8Array[][]> {
	const all = await allMessages(paths);
	if (all.length < parts * fewest) return Array.from({ length: parts }, () => (all.length < fewest ? repeated(all) : evenly(all, most)));
	const chosen = evenly(all, parts * most);
	return Array.from({ length: parts }, (_, part) => chosen.filter((_, at) => at % parts === part));
}

async function allMessages(paths: readonly string[]): Promise<Uint8Array[]> {
	const all: Uint8Array[] = [];
	for await (const found of readPaths(paths)) {
		if (found.kind === "message") all.push(new Uint8Array(found.bytes));
		else console.error(`${found.source}: ${found.reason}`);
	}
	if (all.length === 0) throw new Error(`no mail in ${paths.join(", ")}: name .eml files, mboxes or folders that hold some`);
	return all;
}

/** `count` of them, spread over the whole. */
export function evenly<T>(all: readonly T[], count: number): T[] {
	const chosen = Math.min(count, all.length);
	return Array.from({ length: chosen }, (_, at) => all[Math.floor((at * all.length) / chosen)] as T);
}

function repeated(few: readonly Uint8Array[]): Uint8Array[] {
	return Array.from({ length: Math.max(fewest, few.length) }, (_, at) => few[at % few.length] as Uint8Array);
}
