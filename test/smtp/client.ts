import { connect, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { connect as connectTls } from "node:tls";
import { onTestFinished } from "vitest";

/** A client that sends bytes and reads lines, whatever they are. */
export class Client {
	#socket: Socket;
	#text = "";
	#closed = false;
	#wake: () => void = () => {};

	private constructor(socket: Socket) {
		this.#socket = socket;
		this.#listen(socket);
	}

	static async connect(port: number, options: { localAddress?: string; allowHalfOpen?: boolean } = {}): Promise<Client> {
		const socket = connect({ port, host: "127.0.0.1", noDelay: true, ...options });
		const client = new Client(socket);
		await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
		onTestFinished(() => void client.#socket.destroy());
		return client;
	}

	get socket(): Socket {
		return this.#socket;
	}

	send(bytes: string | Buffer): void {
		this.#socket.write(typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes);
	}

	/** Sends each piece on its own, so that the server reads it on its own. */
	async sendPieces(pieces: readonly Buffer[]): Promise<void> {
		for (const piece of pieces) {
			if (this.#closed) return;
			this.#socket.write(piece);
			await turn();
		}
	}

	/** The next line without its end; "(closed)" when there is none any more. */
	async line(patience = 3_000): Promise<string> {
		for (const until = Date.now() + patience; ; ) {
			const end = this.#text.indexOf("\r\n");
			if (end !== -1) {
				const line = this.#text.slice(0, end);
				this.#text = this.#text.slice(end + 2);
				return line;
			}
			if (this.#closed) return this.#text === "" ? "(closed)" : `(half a line) ${this.#text}`;
			if (Date.now() > until) return "(nothing came)";
			await this.#more(until - Date.now());
		}
	}

	/** A whole reply, its lines joined with "|". */
	async reply(): Promise<string> {
		const lines = [await this.line()];
		while (/^\d{3}-/.test(lines.at(-1)!)) lines.push(await this.line());
		return lines.join("|");
	}

	/** Sends a command and gives its reply. */
	async ask(command: string): Promise<string> {
		this.send(`${command}\r\n`);
		return this.reply();
	}

	/** After the reply to STARTTLS. */
	async startTls(): Promise<void> {
		const plain = this.#socket;
		plain.removeAllListeners();
		const secure = connectTls({ socket: plain, rejectUnauthorized: false });
		this.#socket = secure;
		this.#listen(secure);
		await new Promise<void>((resolve, reject) => secure.once("secureConnect", resolve).once("error", reject));
	}

	/** Greeting, EHLO and AUTH as login "shop". */
	async logIn(): Promise<void> {
		await this.reply();
		await this.ask("EHLO client.example");
		const answer = await this.ask(`AUTH PLAIN ${plainCredentials("shop", "pass word")}`);
		if (!answer.startsWith("235")) throw new Error(answer);
	}

	#listen(socket: Socket): void {
		socket.on("data", (chunk: Buffer) => {
			this.#text += chunk.toString("utf8");
			this.#wake();
		});
		const closed = () => {
			this.#closed = true;
			this.#wake();
		};
		socket.on("end", closed).on("close", closed).on("error", closed);
	}

	#more(patience: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, patience);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}
}

export function plainCredentials(login: string, password: string): string {
	return Buffer.from(`\0${login}\0${password}`).toString("base64");
}
