/** Entry of the load generator, a process of its own: hands in letters over some connections and says how long it took. */
import { createConnection, type Socket } from "node:net";
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
	const socket = createConnection({ host: "127.0.0.1", port: load.port, noDelay: true });
	const reply = replyReader(socket);
	await reply();
	socket.write("EHLO load.example\r\n");
	await reply();
	if (load.login !== undefined) {
		socket.write(`AUTH PLAIN ${Buffer.from(`\0${load.login.user}\0${load.login.password}`).toString("base64")}\r\n`);
		const answer = await reply();
		if (!answer.startsWith("235")) throw new Error(`the login was refused: ${answer}`);
	}
	while (next < load.messages) {
		const number = next++;
		const message = letter.for(number);
		const from = performance.now();
		socket.write(`MAIL FROM:<bounces@alsquare.example>\r\nRCPT TO:<${addressOf(number)}>\r\nDATA\r\n`);
		for (let answers = 0; answers < 3; answers++) await reply();
		socket.cork();
		socket.write(message);
		socket.write("\r\n.\r\n");
		socket.uncork();
		const answer = (await reply()).slice(0, 3);
		waits.push(performance.now() - from);
		replies[answer] = (replies[answer] ?? 0) + 1;
	}
	socket.end("QUIT\r\n");
}

/** Gives the last line of one reply after the other; rejects when the server hangs up. */
function replyReader(socket: Socket): () => Promise<string> {
	const lines: string[] = [];
	let text = "";
	let waiting: { resolve: (line: string) => void; reject: (cause: Error) => void } | undefined;
	socket.setEncoding("latin1").on("data", (piece: string) => {
		text += piece;
		for (let end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
			if (text[3] !== "-") lines.push(text.slice(0, end));
			text = text.slice(end + 2);
		}
		if (waiting === undefined || lines.length === 0) return;
		const { resolve } = waiting;
		waiting = undefined;
		resolve(lines.shift() as string);
	});
	const failed = (cause: Error) => waiting?.reject(cause);
	socket.on("error", failed).on("close", () => failed(new Error("the server hung up")));
	return () =>
		new Promise((resolve, reject) => {
			const line = lines.shift();
			if (line !== undefined) resolve(line);
			else waiting = { resolve, reject };
		});
}
