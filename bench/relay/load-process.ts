/** Entry of the load generator, a process of its own: hands in letters over some connections and says how long it took. */
import { HandingClient } from "../../src/app/drill/handing-client.ts";
import { addressOf, Letter } from "./letter.ts";
import type { Load, LoadResult } from "./load.ts";

const load = JSON.parse(process.argv[2] ?? "{}") as Load;
const letter = new Letter(load.issue, load.bytes);
const waits: number[] = [];
const replies: Record<string, number> = {};
let next = 0;

const began = performance.now();
await Promise.all(Array.from({ length: load.connections }, () => handIn()));
const seconds = (performance.now() - began) / 1_000;
waits.sort((left, right) => left - right);
const { user, system } = process.cpuUsage();
const result: LoadResult = {
	seconds,
	replies,
	p50: waits[Math.floor(waits.length * 0.5)] ?? 0,
	p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
	bytes: letter.size,
	cpuMilliseconds: (user + system) / 1_000,
};
process.stdout.write(`${JSON.stringify(result)}\n`);

async function handIn(): Promise<void> {
	const client = new HandingClient(load.port);
	await client.greet();
	if (load.login !== undefined) await client.logIn(load.login.user, load.login.password);
	while (next < load.messages) {
		const number = next++;
		const message = letter.for(number);
		const from = performance.now();
		const { reply } = await client.send("bounces@alsquare.example", addressOf(number), message);
		waits.push(performance.now() - from);
		const code = reply.slice(0, 3);
		replies[code] = (replies[code] ?? 0) + 1;
	}
	await client.quit();
	client.close();
}
