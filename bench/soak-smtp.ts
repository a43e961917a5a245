/**
 * npm run soak:smtp [-- CONNECTIONS]: opens 10,000 connections that each begin a command and never end it, and sends mail
 * through the server meanwhile. Prints what a connection costs and how long a message takes; fails where a connection is not
 * served, where memory grows beyond 40 kB a connection, or where places are not free again afterwards.
 */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { quantile } from "./measure.ts";
import { MeasuredProcess } from "./smtp/measured-process.ts";
import { benchMessage, sendMessages } from "./smtp/send-messages.ts";

const count = Number(process.argv[2] ?? 10_000);
const atOnce = 200;
const mostBytesOfAConnection = 40_000;
const limits = { connections: count + 100, connectionsFromAddress: count, connectionsFromNetwork: count };

const server = await MeasuredProcess.start(fileURLToPath(new URL("./smtp/taking-server.ts", import.meta.url)), [JSON.stringify(limits)]);
try {
	await soak();
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
} finally {
	server.stop();
}

async function soak(): Promise<void> {
	const message = benchMessage(50_000);
	await sendMessages(server.port, 5, 500, message);
	const before = await server.usage();
	const from = performance.now();
	const sockets: Socket[] = [];
	while (sockets.length < count) {
		const batch = Array.from({ length: Math.min(atOnce, count - sockets.length) }, (_, index) => hold(sockets.length + index));
		sockets.push(...(await Promise.all(batch)));
	}
	console.log(`${count} connections greeted in ${((performance.now() - from) / 1000).toFixed(1)} s`);
	const during = await server.usage();
	const each = (during.memoryBytes - before.memoryBytes) / count;
	console.log(`memory ${(during.memoryBytes / 1e6).toFixed(0)} MB, ${(each / 1000).toFixed(1)} kB a connection`);
	const times = await messageTimes(message);
	console.log(`a message meanwhile: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`);
	for (const socket of sockets) socket.destroy();
	for (let tries = 0; tries < 100 && (await server.usage()).open !== 0; tries++) await wait(100);
	if ((await server.usage()).open !== 0) throw new Error("places of closed connections are not free again");
	if (each > mostBytesOfAConnection) throw new Error(`more than ${mostBytesOfAConnection} bytes a connection`);
}

/** Each from another address of this machine's loopback network: one has only so many ports. */
async function hold(index: number): Promise<Socket> {
	const socket = connect({ port: server.port, host: "127.0.0.1", localAddress: `127.0.${1 + (index % 200)}.1` });
	const [greeting] = (await once(socket, "data")) as [Buffer];
	if (!greeting.toString().startsWith("220 ")) throw new Error(`connection ${index}: ${greeting.toString().trim()}`);
	socket.on("error", () => {});
	socket.write("EHLO never-end");
	return socket;
}

async function messageTimes(message: Buffer): Promise<number[]> {
	const times: number[] = [];
	for (let index = 0; index < 200; index++) {
		const from = performance.now();
		await sendMessages(server.port, 1, 1, message);
		times.push(performance.now() - from);
	}
	return times;
}
