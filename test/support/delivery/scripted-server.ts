import { type AddressInfo, createServer, type Socket } from "node:net";

/**
 * One conversation, line by line: "S: …" is said, "C: …" expected of the client (a regular expression for the whole line), "S- …" said
 * without a line end, "S: drop" breaks the connection off, "S: wait" says nothing any more.
 */
export type Script = readonly string[];

export interface ScriptedServer {
	readonly port: number;
	/** What went differently, by connection; empty when all went by the script. */
	readonly differences: string[];
	/** Lines of clients, over all connections. */
	readonly heard: string[];
	/** Scripts not yet begun. */
	readonly left: number;
	close(): Promise<void>;
}

/** A server that plays one script for each connection. */
export async function scriptedServer(...scripts: Script[]): Promise<ScriptedServer> {
	const differences: string[] = [];
	const heard: string[] = [];
	const waiting = [...scripts];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {});
		const script = waiting.shift();
		if (script === undefined) differences.push("one connection too many");
		play(socket, [...(script ?? [])], heard, differences);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		port: (server.address() as AddressInfo).port,
		differences,
		heard,
		get left() {
			return waiting.length;
		},
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
}

function play(socket: Socket, script: string[], heard: string[], differences: string[]): void {
	let rest = "";
	let dropped = false;
	const speak = () => {
		while (script[0]?.startsWith("S")) {
			const line = script.shift()!;
			if (line === "S: drop") {
				dropped = true;
				socket.destroy();
			} else if (line === "S: wait") return;
			else socket.write(line.startsWith("S: ") ? `${line.slice(3)}\r\n` : line.slice(3), "latin1");
		}
	};
	const hear = (line: string) => {
		heard.push(line);
		const expected = script.shift();
		// How the client says goodbye is not part of most conversations.
		if (expected === undefined && line === "QUIT") return;
		if (expected === undefined || !new RegExp(`^(?:${expected.slice(3)})$`).test(line))
			differences.push(`expected ${expected}, heard ${line}`);
		speak();
	};
	socket.on("data", (chunk) => {
		const lines = (rest + chunk.toString("latin1")).split("\r\n");
		rest = lines.pop()!;
		for (const line of lines) if (!dropped) hear(line);
	});
	socket.on("close", () => {
		if (script.length > 0 && script[0] !== "S: wait") differences.push(`the client left before ${script[0]}`);
	});
	speak();
}
