import { createConnection, type Socket } from "node:net";

/** What a message was answered, and after how many milliseconds from its end. */
export interface Answer {
	readonly reply: string;
	readonly wait: number;
}

/** Just enough of an SMTP client to hand mail in at a gate on loopback: pipelined envelope, one reply at a time. Calls reject when it hangs up. */
export class HandingClient {
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

	/** Says hello and, where an address is given, that it comes from there (XCLIENT). */
	async greet(clientAddress?: string): Promise<void> {
		await this.#expect("220");
		await this.#hello();
		if (clientAddress === undefined) return;
		this.#write(`XCLIENT ADDR=${clientAddress} NAME=[UNAVAILABLE]\r\n`);
		await this.#expect("220");
		await this.#hello();
	}

	async logIn(login: string, password: string): Promise<void> {
		this.#write(`AUTH PLAIN ${Buffer.from(`\0${login}\0${password}`).toString("base64")}\r\n`);
		await this.#expect("235");
	}

	/** No line of the message may begin with a dot. */
	async send(mailFrom: string, to: string, message: Uint8Array): Promise<Answer> {
		this.#write(`MAIL FROM:<${mailFrom}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`);
		for (const expected of ["250", "250", "354"]) {
			const reply = await this.#reply();
			if (!reply.startsWith(expected)) return { reply, wait: 0 };
		}
		this.#socket.cork();
		this.#socket.write(message);
		this.#write("\r\n.\r\n");
		this.#socket.uncork();
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

	async #hello(): Promise<void> {
		this.#write("EHLO newsletter.example\r\n");
		await this.#expect("250");
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
