import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { HandingClient } from "../../../src/app/drill/handing-client.ts";
import { company } from "../../../src/app/drill/newsletter.ts";
import { systemClock } from "../../../src/base/clock.ts";
import { silentLog } from "../../../src/base/log.ts";
import { readConfig } from "../../../src/config/load-config.ts";
import { openGate } from "../../../src/app/service/open-gate.ts";
import { type Listening, listeningFile } from "../../../src/app/service/listening.ts";
import { openSink } from "../../../src/gateways/smtp-sink/open-sink.ts";
import { openSqliteStore } from "../../../src/storage/sqlite/open-sqlite-store.ts";
import { issue, messageFor, valueOf } from "./test-gate.ts";

export interface CrashRun {
	readonly messages: number;
	readonly kills: number;
	/** Longest life of a process before it is killed, in milliseconds. */
	readonly longestLife: number;
	readonly seed: number;
}

export interface CrashResult {
	readonly kills: number;
	/** Addresses of messages that were answered 250. */
	readonly acknowledged: ReadonlySet<string>;
	/** Addresses of messages whose answer was never heard. */
	readonly unknown: ReadonlySet<string>;
	/** How often the next hop acknowledged a message to each address. */
	readonly delivered: ReadonlyMap<string, number>;
	/** States of all rows in the ledger, by address. */
	readonly ledger: ReadonlyMap<string, readonly string[]>;
}

const launcher = fileURLToPath(new URL("../../../bin/tidegate.js", import.meta.url));
const connections = 8;
const patience = 60_000;

/**
 * Hands in messages while the gate is killed (SIGKILL) at random moments and started again, and says what the sender, the next hop
 * and the ledger know in the end. A message whose answer was not heard is not handed in again: whether it counts is the gate's matter.
 */
export async function crashRun({ messages, kills, longestLife, seed }: CrashRun): Promise<CrashResult> {
	const folder = mkdtempSync(join(tmpdir(), "tidegate-crash-"));
	const sink = await openSink({ port: 0 });
	try {
		const data = join(folder, "data");
		const file = join(folder, "tidegate.toml");
		writeFileSync(file, configuration(data, sink.port));
		const login = await addAccount(file);
		const sender = new Sender(messages, login);
		const random = randomFrom(seed);
		let killed = 0;
		while (!sender.isDone) {
			const gate = await start(file, data);
			const sending = sender.sendThrough(gate.port);
			if (killed < kills) {
				// Spread over the run, whatever the machine's speed; the last lives must find something left to do.
				const target = sender.begun + (random() * (messages - sender.begun)) / (kills - killed);
				await Promise.race([sender.untilBegun(target).then(() => wait(random() * 30)), wait(longestLife), sending]);
				gate.child.kill("SIGKILL");
				killed++;
				await sending;
				await gone(gate.child);
			} else {
				await sending;
				await settled(data, sink.deliveries, sender.acknowledged);
				gate.child.kill("SIGTERM");
				await gone(gate.child);
			}
		}
		// The last one may have been killed when everything was handed in, and not all of it delivered.
		const last = await start(file, data);
		await settled(data, sink.deliveries, sender.acknowledged);
		last.child.kill("SIGTERM");
		await gone(last.child);
		const { acknowledged, unknown } = sender;
		return { kills: killed, acknowledged, unknown, delivered: new Map(sink.deliveries), ledger: ledgerOf(data) };
	} finally {
		await sink.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

function configuration(data: string, sinkPort: number): string {
	return `data = ${JSON.stringify(data)}
[smtp]
listen = ["127.0.0.1:0"]
[http]
enabled = false
[next_hop]
host = "127.0.0.1"
port = ${sinkPort}
tls = "never"
[gate]
new_account_recipients = 10000000
[delivery]
retry_first = "1s"
[log]
level = "error"
`;
}

async function addAccount(file: string): Promise<{ user: string; password: string }> {
	const { config } = readConfig(readFileSync(file, "utf8"), file);
	const open = await openGate({ config, clock: systemClock, log: silentLog });
	try {
		const { login, password } = valueOf(await open.gate.control.addAccount({ name: "crash", from: [`@${company}`] }, "operator"));
		return { user: login, password };
	} finally {
		await open.close();
	}
}

async function start(file: string, data: string): Promise<{ child: ChildProcess; port: number }> {
	const child = spawn(process.execPath, [launcher, "serve", "--config", file], { stdio: ["ignore", "ignore", "inherit"] });
	for (const end = performance.now() + patience; performance.now() < end; await wait(10)) {
		if (child.exitCode !== null) throw new Error(`the gate ended with status ${child.exitCode}`);
		const listening = existsSync(listeningFile(data)) ? readListening(data) : undefined;
		// The file of a killed process is still there.
		if (listening?.pid === child.pid) return { child, port: listening?.smtp[0]?.port ?? 0 };
	}
	throw new Error("the gate did not start");
}

function readListening(data: string): Listening | undefined {
	try {
		return JSON.parse(readFileSync(listeningFile(data), "utf8")) as Listening;
	} catch {
		return undefined;
	}
}

function gone(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => child.once("exit", () => resolve()));
}

/** Waits until the next hop has everything that was acknowledged, or nothing moves any more. */
async function settled(_data: string, deliveries: ReadonlyMap<string, number>, acknowledged: ReadonlySet<string>): Promise<void> {
	let before = -1;
	for (let still = 0; still < 40; await wait(100)) {
		const missing = [...acknowledged].filter((address) => !deliveries.has(address)).length;
		still = missing === before ? still + 1 : 0;
		if (missing === 0 && still > 10) return;
		before = missing;
	}
}

function ledgerOf(data: string): ReadonlyMap<string, readonly string[]> {
	const store = openSqliteStore(join(data, "gate.db"));
	try {
		const states = new Map<string, string[]>();
		for (const { address, state } of store.ledger({})) states.set(address, [...(states.get(address) ?? []), state]);
		return states;
	} finally {
		store.close();
	}
}

/** Hands in each message once. */
class Sender {
	readonly acknowledged = new Set<string>();
	readonly unknown = new Set<string>();
	readonly #messages: number;
	readonly #login: { user: string; password: string };
	#next = 0;

	constructor(messages: number, login: { user: string; password: string }) {
		this.#messages = messages;
		this.#login = login;
	}

	/** Messages whose handing in was begun. */
	get begun(): number {
		return this.#next;
	}

	async untilBegun(count: number): Promise<void> {
		while (this.#next < count) await wait(2);
	}

	get isDone(): boolean {
		return this.#next >= this.#messages;
	}

	/** Ends when all is handed in, or the gate is gone. */
	async sendThrough(port: number): Promise<void> {
		await Promise.all(Array.from({ length: connections }, () => this.#connection(port).catch(() => {})));
	}

	async #connection(port: number): Promise<void> {
		const client = new HandingClient(port);
		try {
			await client.greet();
			await client.logIn(this.#login.user, this.#login.password);
			while (!this.isDone) await this.#one(client);
		} finally {
			client.close();
		}
	}

	async #one(client: HandingClient): Promise<void> {
		const number = this.#next++;
		const address = `r${number}@c${number % 20}.example`;
		this.unknown.add(address);
		const { reply } = await client.send(`bounces@${company}`, address, messageFor(issue(1), number, Date.now()));
		this.unknown.delete(address);
		if (reply.startsWith("250")) this.acknowledged.add(address);
	}
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return state / 2 ** 31;
	};
}
