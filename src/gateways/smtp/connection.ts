import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import type { SecureContext, TLSSocket } from "node:tls";
import type { Answer } from "./answer.ts";
import { plainAddress } from "./client-address.ts";
import type { ConnectionCounts } from "./connection-counts.ts";
import { Conversation } from "./conversation.ts";
import { DataReader } from "./data-reader.ts";
import type { GatewayContext } from "./gateway-context.ts";
import { nextLine, skipToLineEnd } from "./line-reader.ts";
import type { NetworkList } from "./network-list.ts";
import { isHttp, isTlsHandshake } from "./other-protocol.ts";
import { readProxyHeader } from "./proxy-header.ts";
import { replies } from "./replies.ts";
import { securedSocket } from "./secured-socket.ts";

/** What the server hands to each of its connections. */
export interface ConnectionHome {
	readonly context: GatewayContext;
	readonly counts: ConnectionCounts;
	readonly proxyFrom: NetworkList;
	readonly secureContext: SecureContext | undefined;
	/** The connection is gone. */
	forget(connection: Connection): void;
}

type Stage = "proxy" | "handshake" | "command" | "data" | "closing" | "closed";

const nothing = Buffer.alloc(0);
/** What a client may still send after the last reply, before it is cut. */
const mostLingeringBytes = 1_048_576;

/**
 * One TCP connection: bytes in, lines and messages out to the conversation, one at a time and in their order; answers back. It
 * keeps the limits that have to do with bytes and time.
 */
export class Connection {
	readonly #home: ConnectionHome;
	readonly #context: GatewayContext;
	readonly #implicitTls: boolean;
	readonly #id = randomBytes(8).toString("hex");
	readonly #begunAt = performance.now();
	#conversation: Conversation;
	#socket: Socket;
	#stage: Stage = "proxy";
	/** Bytes that came in and were not looked at yet. */
	#rest: Buffer = nothing;
	#skipped = 0;
	#skipping = false;
	#out = "";
	#reader: DataReader | undefined;
	#dataBegunAt = 0;
	/** When patience ends in this stage; by performance.now(). */
	#deadline: number;
	/** The gate has the word. */
	#waiting = false;
	/** Other connections have their turn. */
	#yielding = false;
	/** The client does not read its answers. */
	#blocked = false;
	/** The client has closed its side; what it sent before is still answered. */
	#ended = false;
	/** To be said once the answer under way was given. */
	#lastWord: Answer | undefined;
	#countedAddress: string | undefined;
	#lingeringBytes = 0;

	/** `full`: the server has as many connections as it may. */
	constructor(home: ConnectionHome, socket: Socket, implicitTls: boolean, full: boolean) {
		this.#home = home;
		this.#context = home.context;
		this.#implicitTls = implicitTls;
		this.#socket = socket;
		this.#conversation = new Conversation(home.context, this.#id, plainAddress(socket.remoteAddress));
		this.#deadline = this.#begunAt + this.#limits.handshakeTime;
		this.#attach(socket);
		if (full) this.#turnAway();
		else if (!home.proxyFrom(this.#conversation.peerAddress)) this.#welcome();
	}

	get isClosed(): boolean {
		return this.#stage === "closed";
	}

	get #limits() {
		return this.#context.settings.limits;
	}

	/** Ends what has run out of time. Called by the server again and again, with performance.now(). */
	sweep(now: number): void {
		if (this.#stage === "data" && !this.#waiting && this.#tooSlow(now)) return this.#cut("too slow in DATA", replies.tooSlow);
		if (this.#stage === "command" && !this.#waiting && this.#lateForLogin(now)) return this.#cut("no login", replies.timeout);
		if (now < this.#deadline) return;
		if (this.#stage === "closing") return this.#destroy();
		if (this.#blocked) return this.#cut("answers not read", undefined);
		if (this.#waiting) return;
		if (this.#stage === "command" || this.#stage === "data") return this.#cut("timeout", replies.timeout);
		if (this.#stage === "handshake") this.#context.counters.tlsFailures++;
		this.#cut(this.#stage === "handshake" ? "TLS handshake takes too long" : "no PROXY header", undefined);
	}

	/** The account was frozen, or its password changed. What of a message has come in so far is thrown away. */
	expel(accountId: number): void {
		this.#conversation.expelledMeanwhile?.add(accountId);
		if (this.#conversation.account?.id !== accountId || this.#stage === "closing") return;
		this.#context.counters.expelled++;
		this.#context.log.warn({ session: this.#id, account: this.#conversation.account.name }, "Connection closed: its account was expelled");
		this.#sayLast(replies.expelled);
	}

	/** The server stops: at once, or after the message that is under way. */
	stop(): void {
		if (this.#stage === "data") this.#lastWord = replies.stopping;
		else if (this.#stage === "command") this.#sayLast(replies.stopping);
		else if (this.#stage !== "closing") this.#destroy();
	}

	destroy(): void {
		this.#destroy();
	}

	#tooSlow(now: number): boolean {
		const { dataTime, dataRateAfter, dataRate } = this.#limits;
		const elapsed = now - this.#dataBegunAt;
		return elapsed > dataTime || (elapsed > dataRateAfter && this.#reader!.received < (dataRate * elapsed) / 1000);
	}

	#lateForLogin(now: number): boolean {
		return this.#conversation.account === undefined && now - this.#begunAt > this.#limits.loginTime;
	}

	/** An answer that the gate owes is waited for: a message it took and nobody was told of would be sent twice. */
	#sayLast(answer: Answer): void {
		this.#lastWord = answer;
		if (this.#waiting) return;
		this.#apply(answer);
		this.#flush();
	}

	readonly #listeners = {
		data: (chunk: Buffer) => this.#take(chunk),
		end: () => this.#halfClosed(),
		drain: () => this.#readAgain(),
		error: (error: Error) => this.#failed(error),
		close: () => this.#closed(),
	};

	#attach(socket: Socket): void {
		for (const [event, listener] of Object.entries(this.#listeners)) socket.on(event, listener);
	}

	#detach(socket: Socket): void {
		for (const [event, listener] of Object.entries(this.#listeners)) socket.off(event, listener);
		// TLS tells of what fails from here on.
		socket.on("error", () => {});
	}

	/** The address of the client is known. */
	#welcome(): void {
		const { peerAddress } = this.#conversation;
		// Who tells addresses with XCLIENT is many clients.
		if (!this.#context.xclientFrom(peerAddress)) {
			if (!this.#home.counts.enter(peerAddress)) return this.#turnAway();
			this.#countedAddress = peerAddress;
		}
		if (this.#implicitTls) return this.#startTls();
		this.#greet();
	}

	/** Without lingering: a flood of connections must not take places by being turned away. */
	#turnAway(): void {
		this.#context.counters.connectionsRefused++;
		this.#context.log.warn({ session: this.#id, client: this.#conversation.peerAddress }, "Too many connections");
		if (!this.#implicitTls) this.#socket.write(replies.tooManyConnections.text);
		this.#socket.destroySoon();
		this.#closed();
	}

	#greet(): void {
		this.#context.log.debug({ session: this.#id, client: this.#conversation.peerAddress, tls: this.#conversation.tls }, "Connected");
		this.#out += this.#conversation.greeting();
		this.#expectCommand();
		this.#work();
	}

	#expectCommand(): void {
		this.#stage = "command";
		this.#deadline = performance.now() + this.#limits.commandTime;
	}

	#take(chunk: Buffer): void {
		if (this.#stage === "closed") return;
		if (this.#stage === "closing") return this.#linger(chunk.length);
		this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		// More is not read while this waits: memory per connection stays bounded.
		if (this.#busy) this.#socket.pause();
		else this.#work();
	}

	#linger(bytes: number): void {
		this.#lingeringBytes += bytes;
		if (this.#lingeringBytes > mostLingeringBytes) this.#destroy();
	}

	#halfClosed(): void {
		this.#ended = true;
		if (this.#stage === "closing") return;
		if (this.#stage === "handshake" || this.#stage === "proxy") return this.#destroy();
		this.#work();
	}

	#readAgain(): void {
		this.#blocked = false;
		if (this.#stage === "closing" || this.#busy) return;
		this.#deadline = performance.now() + this.#limits.commandTime;
		this.#socket.resume();
		this.#work();
	}

	/** Goes on as far as it can with what has come in. */
	#work(): void {
		for (let steps = 1; !this.#busy && this.#step(); steps++) {
			if (steps % this.#limits.commandsInARow === 0 && this.#rest.length > 0 && !this.#waiting) this.#letOthers();
		}
		this.#flush();
		this.#trimRest();
		if (this.#ended && !this.#busy && this.#isTalking()) this.#close();
	}

	get #busy(): boolean {
		return this.#waiting || this.#yielding || this.#blocked;
	}

	#isTalking(): boolean {
		return this.#stage === "command" || this.#stage === "data";
	}

	/** A flood of commands in one packet must not keep all others waiting. */
	#letOthers(): void {
		this.#yielding = true;
		setImmediate(() => {
			this.#yielding = false;
			this.#goOn();
		});
	}

	#goOn(): void {
		if (this.#stage === "closed") return;
		if (!this.#blocked) this.#socket.resume();
		this.#work();
	}

	/** One line, or a part of a message. False when more has to come first. */
	#step(): boolean {
		if (this.#rest.length === 0) return false;
		if (this.#stage === "command") return this.#skipping ? this.#skipLine() : this.#readLine();
		if (this.#stage === "data") return this.#readData();
		return this.#stage === "proxy" && this.#readProxy();
	}

	#readProxy(): boolean {
		const header = readProxyHeader(this.#rest);
		if (header.kind === "more") return false;
		if (header.kind === "malformed") {
			this.#cut("no PROXY header where one is required (proxyFrom)", undefined);
			return false;
		}
		this.#rest = this.#rest.subarray(header.used);
		if (header.kind === "client") this.#conversation = new Conversation(this.#context, this.#id, header.address);
		this.#welcome();
		return false;
	}

	#readLine(): boolean {
		const { commandBytes, authLineBytes } = this.#limits;
		if (isTlsHandshake(this.#rest)) return this.#otherProtocol("TLS on a port that begins in clear: it belongs to listenTls");
		const isAuth = this.#conversation.exchange !== undefined || /^AUTH /i.test(this.#rest.toString("latin1", 0, 5));
		const read = nextLine(this.#rest, isAuth ? authLineBytes : commandBytes);
		switch (read.kind) {
			case "more":
				return false;
			case "line":
				this.#rest = this.#rest.subarray(read.used);
				this.#answer(() => this.#conversation.line(read.line));
				return true;
			case "bare":
				this.#cut("bare CR or LF, or NUL, in a command", replies.badLine);
				return false;
			case "too-long":
				if (isHttp(this.#rest.toString("latin1", 0, 8))) return this.#otherProtocol("HTTP on an SMTP port: closed");
				this.#skipping = true;
				this.#skipped = 0;
				return true;
		}
	}

	#otherProtocol(message: string): boolean {
		this.#context.log.warn({ session: this.#id, client: this.#conversation.peerAddress }, message);
		this.#cut("other protocol", replies.otherProtocol);
		return false;
	}

	/** The rest of a line that was too long: answered at its end, so that answers stay in step with commands. */
	#skipLine(): boolean {
		const skip = skipToLineEnd(this.#rest);
		this.#skipped += skip.used;
		this.#rest = this.#rest.subarray(skip.used);
		if (skip.kind === "bare") this.#cut("bare LF in a command", replies.badLine);
		else if (this.#skipped > this.#limits.skippedLineBytes) this.#cut("endless line", replies.endlessLine);
		if (skip.kind !== "end" || this.#stage !== "command") return false;
		this.#skipping = false;
		const inAuth = this.#conversation.exchange !== undefined;
		this.#conversation.exchange = undefined;
		this.#apply(this.#conversation.marked(inAuth ? replies.authLineTooLong : replies.lineTooLong));
		return true;
	}

	#readData(): boolean {
		const reader = this.#reader!;
		const used = reader.push(this.#rest);
		this.#deadline = performance.now() + this.#limits.dataBlockTime;
		this.#rest = used === -1 ? nothing : this.#rest.subarray(used);
		if (used === -1) return false;
		this.#reader = undefined;
		this.#answer(() => this.#conversation.message(reader));
		return true;
	}

	/** Answers now or, where the gate is asked, later; nothing more is looked at until then. */
	#answer(ask: () => Answer | Promise<Answer>): void {
		try {
			const answer = ask();
			if (!(answer instanceof Promise)) return this.#apply(answer);
			this.#waiting = true;
			answer.then(
				(settled) => this.#answered(settled),
				(error) => this.#answered(this.#ourFault(error)),
			);
		} catch (error) {
			this.#apply(this.#ourFault(error));
		}
	}

	#answered(answer: Answer): void {
		this.#waiting = false;
		if (this.#stage === "closed") return;
		this.#apply(answer);
		this.#goOn();
	}

	#ourFault(error: unknown): Answer {
		this.#context.log.error({ session: this.#id, client: this.#conversation.clientAddress, error }, "A command failed");
		return replies.ourFault;
	}

	#apply(answer: Answer): void {
		this.#out += answer.text;
		if (this.#lastWord !== undefined && answer !== this.#lastWord && answer.next !== "close") this.#out += this.#lastWord.text;
		if (this.#lastWord !== undefined || answer.next === "close") return this.#close();
		if (answer.next === "tls") return this.#startTls();
		if (answer.next !== "data") return this.#expectCommand();
		const { limits, bareLineEnds } = this.#context.settings;
		const announced = this.#conversation.transaction!.size;
		this.#reader = new DataReader({ messageBytes: limits.messageBytes, bareLineEnds, announced }, this.#context.budget);
		this.#stage = "data";
		this.#dataBegunAt = performance.now();
		this.#deadline = this.#dataBegunAt + limits.dataBlockTime;
	}

	#flush(): void {
		if (this.#out === "" || this.#stage === "closed") return;
		const out = this.#out;
		this.#out = "";
		if (this.#socket.write(out, "latin1") || this.#stage === "closing") return;
		this.#blocked = true;
		this.#deadline = performance.now() + this.#limits.outputTime;
	}

	/** A few bytes of a line must not keep the 64 kB they came in with. */
	#trimRest(): void {
		const { length, buffer } = this.#rest;
		if (length === 0 || buffer.byteLength < 2 * length + 1024) return;
		const copy = Buffer.allocUnsafeSlow(length);
		this.#rest.copy(copy);
		this.#rest = copy;
	}

	/** RFC 3207 section 6: whatever was sent in clear behind STARTTLS was not the client's, and is thrown away. */
	#startTls(): void {
		const implicit = this.#stage === "proxy";
		this.#flush();
		const plain = this.#socket;
		this.#detach(plain);
		plain.pause();
		if (!implicit) while (plain.read() !== null);
		else if (this.#rest.length > 0) plain.unshift(this.#rest);
		if (!implicit && this.#rest.length > 0) this.#context.log.warn({ session: this.#id }, "Commands in clear behind STARTTLS, thrown away");
		this.#rest = nothing;
		this.#blocked = false;
		this.#stage = "handshake";
		this.#deadline = performance.now() + this.#limits.handshakeTime;
		const socket = securedSocket(plain, this.#home.secureContext!, this.#limits.outputBytes);
		this.#socket = socket;
		this.#attach(socket);
		socket.on("_tlsError", (error: Error) => this.#failed(error));
		socket.once("secure", () => this.#secured(socket, implicit));
	}

	#secured(socket: TLSSocket, implicit: boolean): void {
		if (this.#stage !== "handshake") return;
		this.#context.counters.tlsHandshakes++;
		this.#conversation.restart();
		this.#conversation.tls = true;
		this.#conversation.tlsCipher = socket.getCipher()?.standardName ?? "";
		if (implicit) this.#greet();
		else this.#expectCommand();
	}

	#cut(reason: string, answer: Answer | undefined): void {
		if (this.#stage === "closed" || this.#stage === "closing") return;
		this.#context.counters.cut++;
		const { clientAddress, account } = this.#conversation;
		this.#context.log.warn({ session: this.#id, client: clientAddress, account: account?.name, reason }, "Connection cut");
		if (answer === undefined) return this.#destroy();
		this.#out += answer.text;
		this.#close();
		this.#flush();
	}

	/** After the last reply. What still comes in is read and thrown away for a moment: a reset could overtake the reply. */
	#close(): void {
		this.#dropMessage();
		this.#rest = nothing;
		this.#stage = "closing";
		this.#deadline = performance.now() + this.#limits.lingerTime;
		const out = this.#out;
		this.#out = "";
		this.#socket.end(out, "latin1");
		if (this.#ended) return;
		this.#socket.resume();
	}

	#dropMessage(): void {
		this.#reader?.release();
		this.#reader = undefined;
	}

	#failed(error: Error): void {
		if (this.#stage === "handshake") this.#context.counters.tlsFailures++;
		this.#context.log.debug({ session: this.#id, client: this.#conversation.clientAddress, error }, "Connection failed");
		this.#destroy();
	}

	#destroy(): void {
		this.#socket.destroy();
		this.#closed();
	}

	#closed(): void {
		if (this.#stage === "closed") return;
		this.#stage = "closed";
		this.#dropMessage();
		this.#rest = nothing;
		if (this.#countedAddress !== undefined) this.#home.counts.leave(this.#countedAddress);
		this.#context.log.debug({ session: this.#id, messages: this.#conversation.messages }, "Disconnected");
		this.#home.forget(this);
	}
}
