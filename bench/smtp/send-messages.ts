import { once } from "node:events";
import { connect, type Socket } from "node:net";

const credentials = Buffer.from("\0bench\0bench").toString("base64");

/**
 * Sends `count` messages over that many connections to a port on this machine, as a client with PIPELINING does: MAIL, RCPT and
 * DATA in one packet, then the message. Every connection logs in once. Throws on any answer but those that take the message.
 */
export async function sendMessages(port: number, connections: number, count: number, message: Buffer): Promise<void> {
	let left = count;
	const run = async () => {
		const client = new Replies(connect({ port, host: "127.0.0.1", noDelay: true }));
		await client.expect("220");
		await client.ask("EHLO bench.example", "250 ");
		await client.ask(`AUTH PLAIN ${credentials}`, "235");
		while (left-- > 0) {
			await client.ask("MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA", "354");
			await client.ask(message, "250 ");
		}
		client.socket.destroy();
	};
	await Promise.all(Array.from({ length: connections }, run));
}

/** A message of about that many bytes, with its end mark. */
export function benchMessage(bytes: number): Buffer {
	const line = `${"The harbour is open all week, and the ferry goes every hour. ".slice(0, 60).padEnd(74, "x")}\r\n`;
	const header =
		"From: a@b.example\r\nTo: c@d.example\r\nSubject: bench\r\nDate: Thu, 26 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@b.example>\r\n\r\n";
	return Buffer.from(`${header}${line.repeat(Math.ceil((bytes - header.length) / line.length))}.\r\n`);
}

class Replies {
	readonly socket: Socket;
	#text = "";

	constructor(socket: Socket) {
		this.socket = socket;
		socket.setEncoding("latin1");
	}

	async ask(sent: string | Buffer, code: string): Promise<void> {
		this.socket.write(typeof sent === "string" ? `${sent}\r\n` : sent);
		await this.expect(code);
	}

	/** Reads lines until one begins with `code`; one that refuses ends it all. */
	async expect(code: string): Promise<void> {
		for (;;) {
			const end = this.#text.indexOf("\r\n");
			if (end === -1) {
				const [chunk] = (await once(this.socket, "data")) as [string];
				this.#text += chunk;
				continue;
			}
			const line = this.#text.slice(0, end);
			this.#text = this.#text.slice(end + 2);
			if (/^[45]/.test(line)) throw new Error(`the server said: ${line}`);
			if (line.startsWith(code) && (this.#text === "" || code !== "250 ")) return;
		}
	}
}
