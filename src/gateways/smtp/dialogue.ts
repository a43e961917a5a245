import type { Answer } from "./answer.ts";
import { CommandReader } from "./command-reader.ts";
import type { Conversation } from "./conversation.ts";
import { DataReader } from "./data-reader.ts";
import type { IncomingBytes } from "./incoming-bytes.ts";
import type { Patience } from "./patience.ts";
import { replies } from "./replies.ts";

/** What a dialogue needs of its connection. */
export interface DialogueHost {
	readonly incoming: IncomingBytes;
	readonly patience: Patience;
	say(text: string): void;
	/** What the dialogue waited for is there. */
	goOn(): void;
	startTls(): void;
	/** After the last reply. */
	close(): void;
	/** Ends the connection for what the client did. */
	cut(reason: string, answer: Answer): void;
}

/**
 * Takes turns with the client: reads a command or a part of a message, asks the conversation, and does what the answer says, one
 * at a time and in their order.
 */
export class Dialogue {
	readonly #conversation: Conversation;
	readonly #host: DialogueHost;
	readonly #commands: CommandReader;
	/** Of the message that is being read. */
	#reader: DataReader | undefined;
	/** The gate has the word. */
	#isWaiting = false;
	/** Other connections have their turn. */
	#isYielding = false;
	/** To be said once the answer under way was given. */
	#lastWord: Answer | undefined;
	#isOver = false;

	constructor(conversation: Conversation, host: DialogueHost) {
		this.#conversation = conversation;
		this.#host = host;
		this.#commands = new CommandReader(host.incoming, this.#limits);
	}

	get isWaiting(): boolean {
		return this.#isWaiting;
	}

	/** Nothing that comes in is looked at now. */
	get isBusy(): boolean {
		return this.#isWaiting || this.#isYielding;
	}

	/** Bytes of the message that is being read; undefined when none is. */
	get received(): number | undefined {
		return this.#reader?.received;
	}

	get #limits() {
		return this.#conversation.context.settings.limits;
	}

	expectCommand(): void {
		this.#host.patience.allow(this.#limits.commandTime);
	}

	/** Goes on as far as it can with what has come in. */
	work(): void {
		const { incoming } = this.#host;
		for (let steps = 1; !this.isBusy && incoming.length > 0 && this.#step(); steps++) {
			if (steps % this.#limits.commandsInARow === 0 && incoming.length > 0 && !this.#isWaiting) this.#letOthers();
		}
	}

	/** An answer that the gate owes is waited for: a message it took and nobody was told of would be sent twice. */
	sayLast(answer: Answer): void {
		this.#lastWord = answer;
		if (!this.#isWaiting) this.#apply(answer);
	}

	/** The server stops: a message that is being read is read to its end. */
	stop(): void {
		if (this.#reader === undefined) this.sayLast(replies.stopping);
		else this.#lastWord = replies.stopping;
	}

	/** The connection closes. What has come in of a message is thrown away, and nothing is answered any more. */
	end(): void {
		this.#isOver = true;
		this.#reader?.release();
		this.#reader = undefined;
	}

	/** A flood of commands in one packet must not keep all others waiting. */
	#letOthers(): void {
		this.#isYielding = true;
		setImmediate(() => {
			this.#isYielding = false;
			this.#host.goOn();
		});
	}

	/** One line, or a part of a message. False when more has to come first. */
	#step(): boolean {
		return this.#reader === undefined ? this.#readCommand() : this.#readData(this.#reader);
	}

	#readCommand(): boolean {
		const read = this.#commands.next(this.#conversation.exchange !== undefined);
		switch (read.kind) {
			case "line":
				this.#answer(() => this.#conversation.line(read.line));
				return true;
			case "too-long":
				this.#apply(this.#tooLong());
				return true;
			case "cut":
				this.#host.cut(read.reason, read.answer);
				return false;
			case "other-protocol":
				this.#conversation.context.log.warn({ session: this.#conversation.id, client: this.#conversation.peerAddress }, read.message);
				this.#host.cut("other protocol", replies.otherProtocol);
				return false;
			case "more":
				return false;
		}
	}

	#tooLong(): Answer {
		const inAuth = this.#conversation.exchange !== undefined;
		this.#conversation.exchange = undefined;
		return this.#conversation.marked(inAuth ? replies.authLineTooLong : replies.lineTooLong);
	}

	#readData(reader: DataReader): boolean {
		const { incoming, patience } = this.#host;
		const used = reader.push(incoming.bytes);
		patience.allow(this.#limits.dataBlockTime);
		if (used === -1) {
			incoming.clear();
			return false;
		}
		incoming.use(used);
		this.#reader = undefined;
		this.#answer(() => this.#conversation.message(reader));
		return true;
	}

	/** Answers now or, where the gate is asked, later; nothing more is looked at until then. */
	#answer(ask: () => Answer | Promise<Answer>): void {
		try {
			const answer = ask();
			if (!(answer instanceof Promise)) return this.#apply(answer);
			this.#isWaiting = true;
			answer.then(
				(settled) => this.#answered(settled),
				(error) => this.#answered(this.#ourFault(error)),
			);
		} catch (error) {
			this.#apply(this.#ourFault(error));
		}
	}

	#answered(answer: Answer): void {
		this.#isWaiting = false;
		if (this.#isOver) return;
		this.#apply(answer);
		this.#host.goOn();
	}

	#ourFault(error: unknown): Answer {
		const { context, id, clientAddress } = this.#conversation;
		context.log.error({ session: id, client: clientAddress, error }, "A command failed");
		return replies.ourFault;
	}

	#apply(answer: Answer): void {
		this.#host.say(answer.text);
		if (this.#lastWord !== undefined && answer !== this.#lastWord && answer.next !== "close") this.#host.say(this.#lastWord.text);
		if (this.#lastWord !== undefined || answer.next === "close") return this.#host.close();
		if (answer.next === "tls") return this.#host.startTls();
		if (answer.next === "data") this.#beginMessage();
		else this.expectCommand();
	}

	#beginMessage(): void {
		const { context, transaction } = this.#conversation;
		const { limits, bareLineEnds } = context.settings;
		this.#reader = new DataReader({ messageBytes: limits.messageBytes, bareLineEnds, announced: transaction!.size }, context.budget);
		this.#host.patience.beginData();
	}
}
