import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import type { Answer } from "./answer.ts";
import { plainAddress } from "./client-address.ts";
import type { ConnectionHome } from "./connection-home.ts";
import { Conversation } from "./conversation.ts";
import { Dialogue } from "./dialogue.ts";
import type { GatewayContext } from "./gateway-context.ts";
import { IncomingBytes } from "./incoming-bytes.ts";
import { Patience, type Stage } from "./patience.ts";
import { readProxyHeader } from "./proxy-header.ts";
import { replies } from "./replies.ts";
import { Wire } from "./wire.ts";

/**
 * One TCP connection from its beginning to its end: who the client is, TLS, the dialogue, and every way in which it closes. What
 * comes in waits here until the dialogue looks at it.
 */
export class Connection {
	readonly #home: ConnectionHome;
	readonly #context: GatewayContext;
	readonly #implicitTls: boolean;
	readonly #id = randomBytes(8).toString("hex");
	readonly #incoming = new IncomingBytes();
	readonly #patience: Patience;
	readonly #wire: Wire;
	#conversation: Conversation;
	#dialogue: Dialogue;
	#stage: Stage = "proxy";
	#countedAddress: string | undefined;

	/** `full`: the server has as many connections as it may. */
	constructor(home: ConnectionHome, socket: Socket, implicitTls: boolean, full: boolean) {
		this.#home = home;
		this.#context = home.context;
		this.#implicitTls = implicitTls;
		this.#patience = new Patience(this.#limits);
		this.#wire = new Wire(socket, {
			data: (chunk) => this.#take(chunk),
			end: () => this.#halfClosed(),
			drain: () => this.#readAgain(),
			error: (error) => this.#failed(error),
			close: () => this.#closed(),
		});
		this.#conversation = new Conversation(home.context, this.#id, plainAddress(socket.remoteAddress));
		this.#dialogue = this.#dialogueOf(this.#conversation);
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
		const overdue = this.#patience.overdue(now, {
			stage: this.#stage,
			received: this.#dialogue.received,
			isWaiting: this.#dialogue.isWaiting,
			isBlocked: this.#wire.isBlocked,
			isLoggedIn: this.#conversation.account !== undefined,
		});
		if (overdue === undefined) return;
		if (this.#stage === "closing") return this.destroy();
		if (this.#stage === "handshake") this.#context.counters.tlsFailures++;
		this.#cut(overdue.reason, overdue.answer);
	}

	/** The account was frozen, or its password changed. What of a message has come in so far is thrown away. */
	expel(accountId: number): void {
		this.#conversation.expelledMeanwhile?.add(accountId);
		if (this.#conversation.account?.id !== accountId || this.#stage === "closing") return;
		this.#context.counters.expelled++;
		this.#context.log.warn({ session: this.#id, account: this.#conversation.account.name }, "Connection closed: its account was expelled");
		this.#dialogue.sayLast(replies.expelled);
	}

	/** The server stops: at once, or after the message that is under way. */
	stop(): void {
		if (this.#stage === "talking") this.#dialogue.stop();
		else if (this.#stage !== "closing") this.destroy();
	}

	destroy(): void {
		this.#wire.destroy();
		this.#closed();
	}

	#dialogueOf(conversation: Conversation): Dialogue {
		return new Dialogue(conversation, {
			incoming: this.#incoming,
			patience: this.#patience,
			say: (text) => this.#wire.say(text),
			goOn: () => this.#goOn(),
			startTls: () => this.#startTls(),
			close: () => this.#close(),
			cut: (reason, answer) => this.#cut(reason, answer),
		});
	}

	#readProxy(): void {
		const header = readProxyHeader(this.#incoming.bytes);
		if (header.kind === "more") return;
		if (header.kind === "malformed") return this.#cut("no PROXY header where one is required (proxyFrom)", undefined);
		this.#incoming.use(header.used);
		if (header.kind === "client") {
			this.#conversation = new Conversation(this.#context, this.#id, header.address);
			this.#dialogue = this.#dialogueOf(this.#conversation);
		}
		this.#welcome();
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
		if (!this.#implicitTls) this.#wire.say(replies.tooManyConnections.text);
		this.#wire.leave();
		this.#closed();
	}

	#greet(): void {
		this.#context.log.debug({ session: this.#id, client: this.#conversation.peerAddress, tls: this.#conversation.tls }, "Connected");
		this.#wire.say(this.#conversation.greeting());
		this.#talk();
		this.#work();
	}

	#talk(): void {
		this.#stage = "talking";
		this.#dialogue.expectCommand();
	}

	/** RFC 3207 section 6: whatever was sent in clear behind STARTTLS was not the client's, and is thrown away. */
	#startTls(): void {
		const implicit = this.#stage === "proxy";
		if (!implicit && this.#incoming.length > 0)
			this.#context.log.warn({ session: this.#id }, "Commands in clear behind STARTTLS, thrown away");
		const unread = implicit ? this.#incoming.bytes : undefined;
		this.#incoming.clear();
		this.#stage = "handshake";
		this.#patience.allow(this.#limits.handshakeTime);
		this.#wire.flush();
		this.#wire.secure(this.#home.secureContext!, this.#limits.outputBytes, unread, (cipher) => this.#secured(cipher, implicit));
	}

	#secured(cipher: string, implicit: boolean): void {
		if (this.#stage !== "handshake") return;
		this.#context.counters.tlsHandshakes++;
		this.#conversation.restart();
		this.#conversation.tls = true;
		this.#conversation.tlsCipher = cipher;
		if (implicit) this.#greet();
		else this.#talk();
	}

	#take(chunk: Buffer): void {
		if (this.#stage === "closed") return;
		this.#incoming.add(chunk);
		// More is not read while this waits: memory per connection stays bounded.
		if (this.#isBusy) this.#wire.pause();
		else this.#work();
	}

	#halfClosed(): void {
		if (this.#stage === "closing") return;
		if (this.#stage === "handshake" || this.#stage === "proxy") return this.destroy();
		this.#work();
	}

	#readAgain(): void {
		if (this.#stage === "closing" || this.#isBusy) return;
		this.#patience.allow(this.#limits.commandTime);
		this.#goOn();
	}

	#goOn(): void {
		if (this.#stage === "closed") return;
		if (!this.#wire.isBlocked) this.#wire.resume();
		this.#work();
	}

	/** Goes on as far as it can with what has come in. */
	#work(): void {
		if (this.#stage === "proxy" && this.#incoming.length > 0) this.#readProxy();
		else if (this.#stage === "talking" && !this.#isBusy) this.#dialogue.work();
		if (this.#stage !== "closed" && !this.#wire.flush()) this.#patience.allow(this.#limits.outputTime);
		this.#incoming.trim();
		if (this.#wire.isHalfClosed && !this.#isBusy && this.#stage === "talking") this.#close();
	}

	get #isBusy(): boolean {
		return this.#dialogue.isBusy || this.#wire.isBlocked;
	}

	#cut(reason: string, answer: Answer | undefined): void {
		if (this.#stage === "closed" || this.#stage === "closing") return;
		this.#context.counters.cut++;
		const { clientAddress, account } = this.#conversation;
		this.#context.log.warn({ session: this.#id, client: clientAddress, account: account?.name, reason }, "Connection cut");
		if (answer === undefined) return this.destroy();
		this.#wire.say(answer.text);
		this.#close();
	}

	/** After the last reply. */
	#close(): void {
		this.#dialogue.end();
		this.#incoming.clear();
		this.#stage = "closing";
		this.#patience.allow(this.#limits.lingerTime);
		this.#wire.end();
	}

	#failed(error: Error): void {
		if (this.#stage === "handshake") this.#context.counters.tlsFailures++;
		this.#context.log.debug({ session: this.#id, client: this.#conversation.clientAddress, error }, "Connection failed");
		this.destroy();
	}

	#closed(): void {
		if (this.#stage === "closed") return;
		this.#stage = "closed";
		this.#dialogue.end();
		this.#incoming.clear();
		if (this.#countedAddress !== undefined) this.#home.counts.leave(this.#countedAddress);
		this.#context.log.debug({ session: this.#id, messages: this.#conversation.messages }, "Disconnected");
		this.#home.forget(this);
	}
}
