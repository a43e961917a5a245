import { createConnection, type Socket } from "node:net";

/** How mail is handed in: to a gate on loopback, by a client that says (XCLIENT) which network it comes from. */
export interface BlastOptions {
	readonly port: number;
	readonly login: string;
	readonly password: string;
	/** The network the client says it is in. */
	readonly clientAddress: string;
	readonly connections: number;
	readonly mailFrom: string;
	/** Pause before each message of a connection, in milliseconds: a sending program that takes its time. */
	readonly pause?: number;
	readonly onProgress?: (done: number) => void;
	/** Ends it early, as when the account is frozen. */
	readonly signal?: AbortSignal;
}

export interface Letter {
	readonly to: string;
	readonly message: Uint8Array;
}

export interface BlastResult {
	readonly accepted: number;
	readonly deferred: number;
	readonly refused: number;
	/** Milliseconds from the end of a message to its answer, for each that was accepted. */
	readonly waits: readonly number[];
}

/** Hands in letters over several connections, as a newsletter program does. Letters are made when it is their turn. */
export async function blast(letters: Iterator<Letter>, options: BlastOptions): Promise<BlastResult> {
	const counts = { accepted: 0, deferred: 0, refused: 0 };
	const waits: number[] = [];
	let done = 0;
	const note = (reply: string, wait: number) => {
		if (reply.startsWith("2")) waits.push(wait);
		counts[reply.startsWith("2") ? "accepted" : reply.startsWith("4") ? "deferred" : "refused"]++;
		options.onProgress?.(++done);
	};
	await Promise.all(Array.from({ length: options.connections }, () => handIn(letters, options, note)));
	return { ...counts, waits };
}

async function handIn(letters: Iterator<Letter>, options: BlastOptions, note: (reply: string, wait: number) => void): Promise<void> {
	const client = new Client(options.port);
	try {
		await client.logIn(options);
		for (let next = letters.next(); !next.done && options.signal?.aborted !== true; next = letters.next()) {
			if (options.pause !== undefined) await new Promise((resolve) => setTimeout(resolve, options.pause));
			const { reply, wait } = await client.send(options.mailFrom, next.value);
			note(reply, wait);
		}
		await client.quit();
	} catch (cause) {
		if (options.signal?.aborted !== true) throw cause;
	} finally {
		client.close();
	}
}

/** Just enough of an SMTP client: pipelined envelope, one reply at a time. */
class Client {
	readonly #socket: Socket;
	#text = "";
	#lines: string[] = [];
	#waiting: { resolve: (line: string) => void; reject: (cause: Error) => void } | undefined;
	#ended: Error | undefined;

	constructor(port: number) {
		this.#socket = createConnection({ host: "127.0.0.1", port, noDelay: true });
		this.#socket.setEncoding("latin1").on("data", (text: string) => this.#read(text));
		this.#socket.on("error", (cause) => this.#end(cause));
		this.#socket.on("close", () => this.#end(new Error("the gate closed the connection")));
	}

	async logIn({ login, password, clientAddress }: BlastOptions): Promise<void> {
		await this.#expect("220");
		this.#write("EHLO newsletter.example\r\n");
		await this.#expect("250");
		this.#write(`XCLIENT ADDR=${clientAddress} NAME=[UNAVAILABLE]\r\n`);
		await this.#expect("220");
		this.#write("EHLO newsletter.example\r\n");
		await this.#expect("250");
		this.#write(`AUTH PLAIN ${Buffer.from(`\0${login}\0${password}`).toString("base64")}\r\n`);
		await this.#expect("235");
	}

	async send(mailFrom: string, { to, message }: Letter): Promise<{ reply: string; wait: number }> {
		this.#write(`MAIL FROM:<${mailFrom}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
		for (const expected of ["250", "250", "354"]) {
			const reply = await this.#reply();
			if (!reply.startsWith(expected)) return { reply, wait: 0 };
		}
		this.#socket.write(message);
		this.#write("\r\n.\r\n");
		const began = performance.now();
		return { reply: await this.#reply(), wait: performance.now() - began };
	}

	async quit(): Promise<void> {
		this.#write("QUIT\r\n");
		await this.#reply();
	}

	close(): void {
		this.#socket.destroy();
	}

	#write(text: string): void {
		this.#socket.write(text);
	}

	async #expect(code: string): Promise<void> {
		const reply = await this.#reply();
		if (!reply.startsWith(code)) throw new Error(`the gate said “${reply}”`);
	}

	/** The last line of the next reply. */
	#reply(): Promise<string> {
		const line = this.#lines.shift();
		if (line !== undefined) return Promise.resolve(line);
		if (this.#ended !== undefined) return Promise.reject(this.#ended);
		return new Promise((resolve, reject) => {
			this.#waiting = { resolve, reject };
		});
	}

	#read(text: string): void {
		const lines = (this.#text + text).split("\r\n");
		this.#text = lines.pop() ?? "";
		this.#lines.push(...lines.filter((line) => line[3] !== "-"));
		const line = this.#waiting === undefined ? undefined : this.#lines.shift();
		if (line === undefined) return;
		const { resolve } = this.#waiting as { resolve: (line: string) => void };
		this.#waiting = undefined;
		resolve(line);
	}

	#end(cause: Error): void {
		this.#ended ??= cause;
		this.#waiting?.reject(this.#ended);
		this.#waiting = undefined;
	}
}
