import type { Campaign } from "../../src/gate/campaign.ts";
import type { GateStore } from "../../src/gate/gate-store.ts";
import type { Spool } from "../../src/gate/spool.ts";
import { newMessage, recipient } from "../../test/support/gate-samples.ts";
import { GroupCommit, threadCpu } from "./group-commit.ts";

export interface TakenIn {
	readonly messages: number;
	readonly seconds: number;
	/** Times of the transactions in ms, commit and fsync included. */
	readonly transactions: readonly number[];
	/** Time of the store's statements for one message, without the commit, in ms. */
	readonly statements: number;
	/** CPU time for one message in ms, spool and store: of the main thread, and of the process with its copying to the page cache. */
	readonly mainCpu: number;
	readonly processCpu: number;
}

const messageBytes = 50_000;

/** Writers that each append a message, add its ledger row and begin again, for so many messages or seconds. */
export async function takeIn(
	store: GateStore,
	spool: Spool,
	campaign: Campaign,
	{ writers, most, seconds }: { writers: number; most: number; seconds: number },
): Promise<TakenIn> {
	const commits = new GroupCommit(store);
	const message = new Uint8Array(messageBytes).fill(65);
	const before = { time: performance.now(), cpu: threadCpu(), process: process.cpuUsage() };
	let next = 0;
	const writer = async () => {
		while (next < most && performance.now() - before.time < 1_000 * seconds) {
			const address = `reader-${next}@${destination(next++)}`;
			const place = await spool.append(message);
			await commits.add(() =>
				store.addMessage(newMessage(campaign, { ...place, receivedAt: Date.now() }), [recipient(address)], "accepted"),
			);
		}
	};
	await Promise.all(Array.from({ length: writers }, writer));
	const { user, system } = process.cpuUsage(before.process);
	return {
		messages: next,
		seconds: (performance.now() - before.time) / 1_000,
		transactions: commits.transactions,
		statements: commits.statements / next,
		mainCpu: (threadCpu() - before.cpu) / next,
		processCpu: (user + system) / 1_000 / next,
	};
}

/** Half the readers are at a few large providers, the others anywhere: 5,000 domains. */
export function destination(number: number): string {
	return number % 2 === 0 ? `mail-${(number / 2) % 8}.example` : `town-${((number - 1) / 2) % 5_000}.example`;
}
