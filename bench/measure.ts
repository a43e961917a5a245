import type { Peer } from "./peers/peer.ts";

/** One time through some messages. */
export interface Round {
	readonly messages: number;
	readonly bytes: number;
	readonly seconds: number;
	readonly cpuMilliseconds: number;
}

export interface Figures {
	readonly name: string;
	readonly connections: number;
	readonly messagesPerSecond: number;
	readonly megabytesPerSecond: number;
	/** CPU time of one message. */
	readonly cpuMilliseconds: number;
	/** Milliseconds until one message is answered while no other waits. */
	readonly p50: number;
	readonly p99: number;
	readonly memoryBytes: number;
}

export async function measureRound(peer: Peer, messages: readonly Uint8Array[]): Promise<Round> {
	const before = peer.cpuMilliseconds();
	const from = performance.now();
	let next = 0;
	const connection = async () => {
		while (next < messages.length) await peer.scan(messages[next++] as Uint8Array);
	};
	await Promise.all(Array.from({ length: peer.connections }, connection));
	const seconds = (performance.now() - from) / 1_000;
	const bytes = messages.reduce((sum, { length }) => sum + length, 0);
	return { messages: messages.length, bytes, seconds, cpuMilliseconds: peer.cpuMilliseconds() - before };
}

/** Medians over the rounds, so that a moment in which the machine did something else does not decide. `oneByOne` is for the times of answers. */
export async function figuresOf(peer: Peer, oneByOne: readonly Uint8Array[], rounds: readonly Round[]): Promise<Figures> {
	const times = await answerTimes(peer, oneByOne);
	return {
		name: peer.name,
		connections: peer.connections,
		messagesPerSecond: median(rounds.map(({ messages, seconds }) => messages / seconds)),
		megabytesPerSecond: median(rounds.map(({ bytes, seconds }) => bytes / seconds / 1e6)),
		cpuMilliseconds: median(rounds.map(({ messages, cpuMilliseconds }) => cpuMilliseconds / messages)),
		p50: quantile(times, 0.5),
		p99: quantile(times, 0.99),
		memoryBytes: peer.memoryBytes(),
	};
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

/** One after the other: what a caller waits for. */
async function answerTimes(peer: Peer, messages: readonly Uint8Array[]): Promise<number[]> {
	const times: number[] = [];
	for (const message of messages) {
		const from = performance.now();
		await peer.scan(message);
		times.push(performance.now() - from);
	}
	return times;
}
