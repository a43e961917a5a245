import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RecipientState } from "../../../src/gate/ledger.ts";
import { openSink } from "../../../src/gateways/smtp-sink/open-sink.ts";
import { openSqliteStore } from "../../../src/storage/sqlite/open-sqlite-store.ts";
import { newAccount, newCampaign } from "../gate-samples.ts";
import { SpoolFile } from "./spool-file.ts";

const script = fileURLToPath(new URL("./gate-to-kill.ts", import.meta.url));

/** gate: the gate alone, as kill -9 would. both: gate and delivery process, as a power cut would. delivery: the delivery process alone. */
export type Victim = "gate" | "both" | "delivery";

export interface KillPlan {
	readonly messages: number;
	readonly victim: Victim;
	/** Kills, at most. */
	readonly most?: number;
	readonly seed?: number;
}

export interface KillRun {
	readonly kills: number;
	/** How many messages the sink had when each kill came. */
	readonly at: readonly number[];
	readonly lost: readonly string[];
	readonly twice: readonly string[];
	readonly counts: Readonly<Record<RecipientState, number>>;
	/** How often the answer to something sent was not known. */
	readonly inDoubt: number;
	readonly notes: readonly string[];
}

/** Delivers messages to a sink while the processes are killed again and again, and compares what the sink got with the ledger. */
export async function killRun({ messages, victim, most = 1_000, seed = Math.random() }: KillPlan): Promise<KillRun> {
	const random = randomFrom(seed);
	const spool = new SpoolFile();
	// Slow enough that every kill hits messages in all stages; it counts also what it answers to nobody any more.
	const pause = (most: number) => new Promise<undefined>((resolve) => setTimeout(resolve, random() * most, undefined));
	const sink = await openSink({ port: 0, answer: ({ stage }) => (stage === "end" ? pause(20) : stage === "rcpt" ? pause(4) : undefined) });
	const notes: string[] = [];
	const at: number[] = [];
	fill(spool, messages);
	for (let done = false; !done; ) {
		const gate = fork(script, [spool.folder, String(sink.port), "8"], { stdio: ["ignore", "inherit", "inherit", "ipc"], execArgv: [] });
		const running = { yes: true };
		const killing = (async () => {
			while (running.yes && at.length < most) {
				const before = sink.messages.length;
				while (running.yes && sink.messages.length === before) await pause(5);
				await pause(100);
				if (!running.yes || sink.messages.length === messages) break;
				at.push(sink.messages.length);
				if (victim !== "gate") killDelivery(spool.folder);
				if (victim !== "delivery") gate.kill("SIGKILL");
				if (victim !== "delivery") break;
			}
		})();
		done = await watched(gate, notes);
		running.yes = false;
		await killing;
	}
	const store = openSqliteStore(join(spool.folder, "gate.db"));
	const counts = store.counts(campaign);
	store.close();
	await sink.close();
	spool.remove();
	const times = Array.from({ length: messages }, (_, number) => [addressOf(number), sink.deliveries.get(addressOf(number)) ?? 0] as const);
	return {
		kills: at.length,
		at,
		lost: times.filter(([, count]) => count === 0).map(([address]) => address),
		twice: times.filter(([, count]) => count > 1).map(([address]) => address),
		counts,
		inDoubt: notes.filter((note) => note.startsWith("in doubt")).length,
		notes,
	};
}

const campaign = "k7m2-9xqd";
const addressOf = (number: number) => `reader-${number}@home.example`;

function fill(spool: SpoolFile, messages: number): void {
	const store = openSqliteStore(join(spool.folder, "gate.db"));
	const account = store.addAccount(newAccount());
	store.addCampaign(newCampaign(campaign, account.id));
	const body = "Harbour news, line by line\r\n".repeat(300);
	store.transaction(() => {
		for (let number = 0; number < messages; number++) {
			const message = spool.message(`Message-ID: <${number}@harbour.example>\r\n\r\n${body}`, { accountId: account.id });
			store.addMessage(message, [{ address: addressOf(number), notify: [], orcpt: "" }], "accepted");
		}
	});
	store.close();
}

/** True when it came to its end, false when it was killed. */
function watched(gate: ChildProcess, notes: string[]): Promise<boolean> {
	let done = false;
	gate.on("message", (message: { done?: true; note?: string }) => {
		if (message.note !== undefined) notes.push(message.note);
		if (message.done) done = true;
	});
	return new Promise((resolve) => gate.once("exit", () => resolve(done)));
}

function killDelivery(folder: string): void {
	try {
		const { pid } = JSON.parse(readFileSync(join(folder, "delivery", "process.json"), "utf8"));
		process.kill(pid, "SIGKILL");
	} catch {
		// Done, and gone.
	}
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
	let state = Math.floor(seed * 2 ** 32);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
