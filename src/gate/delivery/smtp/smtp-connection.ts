import type { Socket } from "node:net";
import { type ConnectionOptions, connect as connectTls, TLSSocket } from "node:tls";
import { ConnectionLost } from "./connection-lost.ts";
import { type Reply, replyText } from "./reply.ts";
import { ReplyReader } from "./reply-reader.ts";
import { tlsHandshake } from "./tls-handshake.ts";

interface Waiter {
	/** For the log and the ledger: "MAIL FROM". */
	readonly command: string;
	readonly milliseconds: number;
	readonly onReply: (reply: Reply) => void;
	readonly onLost: (lost: ConnectionLost) => void;
}

/** Bytes out, replies in, in order. Knows nothing of what is said. */
export class SmtpConnection {
	#socket: Socket;
	#reader = new ReplyReader();
	readonly #waiters: Waiter[] = [];
	#timer: NodeJS.Timeout | undefined;
	#lost: ConnectionLost | undefined;
	#onLost: (() => void) | undefined;
	#onDrain: (() => void) | undefined;

	constructor(socket: Socket) {
		this.#socket = socket;
		socket.setNoDelay(true);
		this.#listen();
	}

	/** Why it cannot be used any more; undefined while it can. */
	get lost(): ConnectionLost | undefined {
		return this.#lost;
	}

	/** TLS version and cipher; "" in the clear. */
	get secured(): string {
		const socket = this.#socket;
		return socket instanceof TLSSocket ? `${socket.getProtocol()} ${socket.getCipher().name}` : "";
	}

	/** Called once, when it is lost while nobody waits for an answer. */
	set onLost(listener: () => void) {
		this.#onLost = listener;
	}

	/** Sends lines or blocks of a message; goes nowhere when the connection is lost, as the next reply will tell. */
	write(pieces: string | readonly Buffer[]): void {
		if (this.#lost !== undefined) return;
		if (typeof pieces === "string") this.#socket.write(pieces);
		else {
			this.#socket.cork();
			for (const piece of pieces) this.#socket.write(piece);
			this.#socket.uncork();
		}
	}

	/** Resolves when what was written has mostly gone; rejects with ConnectionLost, also after `milliseconds`. */
	drained(milliseconds: number): Promise<void> {
		if (this.#lost !== undefined) return Promise.reject(this.#lost);
		if (!this.#socket.writableNeedDrain) return Promise.resolve();
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => this.lose("451 4.4.2 the next hop does not take the message's bytes"), milliseconds);
			this.#onDrain = () => {
				clearTimeout(timer);
				this.#onDrain = undefined;
				if (this.#lost === undefined) resolve();
				else reject(this.#lost);
			};
		});
	}

	/** The next reply that nobody else waits for. Both callbacks are called from within the socket's data handler. */
	expect(command: string, milliseconds: number, onReply: (reply: Reply) => void, onLost: (lost: ConnectionLost) => void): void {
		if (this.#lost !== undefined) return onLost(this.#lost);
		this.#waiters.push({ command, milliseconds, onReply, onLost });
		if (this.#waiters.length === 1) this.#setTimer();
	}

	/** The same as a promise; rejects with ConnectionLost. */
	reply(command: string, milliseconds: number): Promise<Reply> {
		return new Promise((resolve, reject) => this.expect(command, milliseconds, resolve, reject));
	}

	/** TLS on top (RFC 3207). Whatever was said in the clear after the go-ahead may be anybody's and ends the connection. */
	async startTls(options: ConnectionOptions, milliseconds: number): Promise<void> {
		if (!this.#reader.empty) throw this.lose("451 4.7.0 the next hop spoke between STARTTLS and TLS");
		for (const event of ["data", "close", "error", "drain"]) this.#socket.removeAllListeners(event);
		const raw = this.#socket;
		const secured = connectTls({ ...options, socket: raw });
		this.#socket = secured;
		await tlsHandshake(secured, milliseconds).catch((error: Error) => {
			raw.destroy();
			throw this.lose(`451 4.7.5 TLS with the next hop failed: ${error.message}`, error);
		});
		this.#reader = new ReplyReader();
		this.#listen();
	}

	/** Ends it at once, telling all who wait. Returns the reason that counts: the first one. */
	lose(reply: string, cause?: unknown): ConnectionLost {
		if (this.#lost !== undefined) return this.#lost;
		this.#lost = new ConnectionLost(reply, cause);
		clearTimeout(this.#timer);
		this.#socket.destroy();
		const waiters = this.#waiters.splice(0);
		for (const waiter of waiters) waiter.onLost(this.#lost);
		this.#onDrain?.();
		if (waiters.length === 0) this.#onLost?.();
		return this.#lost;
	}

	#listen(): void {
		this.#socket.on("data", (chunk: Buffer) => this.#read(chunk));
		this.#socket.on("drain", () => this.#onDrain?.());
		this.#socket.on("error", (error: NodeJS.ErrnoException) =>
			this.lose(`451 4.4.2 connection to the next hop broke: ${error.code ?? error.message}`, error),
		);
		this.#socket.on("close", () => this.lose("451 4.4.2 the next hop closed the connection"));
	}

	#read(chunk: Buffer): void {
		const defect = this.#reader.push(chunk, (reply) => this.#take(reply));
		if (defect !== undefined) this.lose(`451 4.5.0 the next hop does not speak SMTP: ${defect}`);
	}

	#take(reply: Reply): void {
		if (this.#lost !== undefined) return;
		const waiter = this.#waiters.shift();
		this.#setTimer();
		waiter?.onReply(reply);
		// RFC 5321 section 3.8: 421 says that the connection ends, asked or not. Anything else unasked is out of step.
		if (reply.code === 421) this.lose(replyText(reply));
		else if (waiter === undefined) this.lose(`451 4.5.0 the next hop said unasked: ${replyText(reply, 200)}`);
	}

	#setTimer(): void {
		clearTimeout(this.#timer);
		const first = this.#waiters[0];
		if (first === undefined) return;
		this.#timer = setTimeout(
			() => this.lose(`451 4.4.2 no answer to ${first.command} in ${first.milliseconds / 1000} s`),
			first.milliseconds,
		);
	}
}
