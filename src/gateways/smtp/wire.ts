import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import { securedSocket } from "./secured-socket.ts";

/** What a client may still send after the last reply, before it is cut. */
const mostLingeringBytes = 1_048_576;

/** Who is told of what happens on a wire. */
export interface WireListeners {
	/** Until `end`. */
	data(chunk: Buffer): void;
	/** The client has closed its side; what it sent before is still to be answered. */
	end(): void;
	/** The client reads its answers again. */
	drain(): void;
	error(error: Error): void;
	close(): void;
}

/** The socket of a connection, in clear and later perhaps by TLS, and the answers that wait to be sent. */
export class Wire {
	#socket: Socket;
	#out = "";
	#isBlocked = false;
	#isHalfClosed = false;
	#isEnding = false;
	#lingeringBytes = 0;
	readonly #listeners: WireListeners;

	constructor(socket: Socket, listeners: WireListeners) {
		this.#socket = socket;
		this.#listeners = {
			...listeners,
			data: (chunk) => (this.#isEnding ? this.#linger(chunk.length) : listeners.data(chunk)),
			end: () => {
				this.#isHalfClosed = true;
				listeners.end();
			},
			drain: () => {
				this.#isBlocked = false;
				listeners.drain();
			},
		};
		this.#attach(socket);
	}

	/** The client does not read its answers. */
	get isBlocked(): boolean {
		return this.#isBlocked;
	}

	/** The client has closed its side. */
	get isHalfClosed(): boolean {
		return this.#isHalfClosed;
	}

	/** Sent with the next `flush` or `end`: answers to commands in one packet go out in one. */
	say(text: string): void {
		this.#out += text;
	}

	/** False when the client has not read what was sent before. */
	flush(): boolean {
		if (this.#out === "" || this.#socket.write(this.#taken(), "latin1")) return true;
		this.#isBlocked = true;
		return false;
	}

	pause(): void {
		this.#socket.pause();
	}

	resume(): void {
		this.#socket.resume();
	}

	/**
	 * Goes on by TLS; `secured` is told the cipher. `unread` came in already and is the beginning of the handshake; without it
	 * everything that came in is thrown away.
	 */
	secure(context: SecureContext, outputBytes: number, unread: Buffer | undefined, secured: (cipher: string) => void): void {
		const plain = this.#socket;
		this.#detach(plain);
		plain.pause();
		if (unread === undefined) while (plain.read() !== null);
		else if (unread.length > 0) plain.unshift(unread);
		this.#isBlocked = false;
		const socket = securedSocket(plain, context, outputBytes);
		this.#socket = socket;
		this.#attach(socket);
		socket.on("_tlsError", this.#listeners.error);
		socket.once("secure", () => secured(socket.getCipher()?.standardName ?? ""));
	}

	/** Sends the rest and closes our side. What still comes in is read and thrown away: a reset could overtake the last reply. */
	end(): void {
		this.#isEnding = true;
		this.#socket.end(this.#taken(), "latin1");
		if (!this.#isHalfClosed) this.#socket.resume();
	}

	/** Sends the rest, and is gone as soon as the system took it. */
	leave(): void {
		this.flush();
		this.#socket.destroySoon();
	}

	destroy(): void {
		this.#socket.destroy();
	}

	#linger(bytes: number): void {
		this.#lingeringBytes += bytes;
		if (this.#lingeringBytes > mostLingeringBytes) this.destroy();
	}

	#taken(): string {
		const out = this.#out;
		this.#out = "";
		return out;
	}

	#attach(socket: Socket): void {
		for (const [event, listener] of Object.entries(this.#listeners)) socket.on(event, listener);
	}

	#detach(socket: Socket): void {
		for (const [event, listener] of Object.entries(this.#listeners)) socket.off(event, listener);
		// TLS tells of what fails from here on.
		socket.on("error", () => {});
	}
}
