import type { DeliveryReply } from "../next-hop.ts";
import type { SmtpTimeouts } from "./next-hop-settings.ts";
import { cannotCarry } from "./cannot-carry.ts";
import type { Journal } from "./journal.ts";
import type { MessageSource } from "./message-source.ts";
import { ConnectionLost } from "./smtp/connection-lost.ts";
import { DotStuffer } from "./smtp/dot-stuffer.ts";
import { mailCommand, rcptCommand } from "./smtp/envelope-commands.ts";
import type { OpenConnection } from "./smtp/open-connection.ts";
import { type Reply, replyText } from "./smtp/reply.ts";
import { repliesFor, type Task } from "./task.ts";

/** A message is read and sent in pieces of this size; between two of them it can still be cut off. */
const blockBytes = 256 * 1024;

export interface HandOverParts {
	readonly source: MessageSource;
	readonly journal: Journal;
	readonly timeouts: SmtpTimeouts;
}

/** again: the connection was gone before anything was answered, as one that lay idle may be; nothing was handed over. */
export type HandOverEnd = { readonly kind: "answered"; readonly replies: readonly DeliveryReply[] } | { readonly kind: "again" };

/** One mail transaction: a job over an open connection (RFC 5321 section 3.3). Never rejects. */
export async function handOver(connection: OpenConnection, task: Task, parts: HandOverParts): Promise<HandOverEnd> {
	const transaction = new Transaction(connection, task, parts);
	try {
		return { kind: "answered", replies: await transaction.run() };
	} catch (error) {
		return transaction.brokenOff(error as Error);
	}
}

class Transaction {
	readonly #connection: OpenConnection;
	readonly #task: Task;
	readonly #parts: HandOverParts;
	readonly #reused: boolean;
	/** Did the next hop answer anything in this transaction? */
	#heard = false;
	/** Replies to RCPT TO, in the order of the recipients. */
	readonly #rcptReplies: Reply[] = [];
	/** Where DATA was sent along with the envelope. */
	#dataReply: Promise<Reply> | undefined;

	constructor(connection: OpenConnection, task: Task, parts: HandOverParts) {
		this.#connection = connection;
		this.#task = task;
		this.#parts = parts;
		this.#reused = connection.messages > 0;
		connection.messages++;
		task.connection = connection.smtp;
	}

	async run(): Promise<readonly DeliveryReply[]> {
		const first = await this.#block(0);
		const unfit = cannotCarry(this.#connection.offered, this.#task.job, first);
		if (unfit !== undefined) return repliesFor(this.#task.job, "failed", unfit);
		const mail = await this.#offerEnvelope();
		// 421 says that the connection ends: the reason why it did counts, not an answer to the sender.
		if (mail.code === 421) throw this.#connection.smtp.lost ?? new ConnectionLost(replyText(mail));
		if (!isPositive(mail)) return this.#refused(mail);
		const data = await this.#startData();
		if (data?.code !== 354) return this.#refused(data);
		return this.#sendMessage(first);
	}

	/** What became of the recipients when the transaction could not be carried through. */
	brokenOff(error: Error): HandOverEnd {
		const { job, cutOff, dataEnded, triedAgain } = this.#task;
		const { smtp } = this.#connection;
		smtp.lose("451 4.3.0 the transaction was broken off");
		if (cutOff && !dataEnded) return { kind: "answered", replies: repliesFor(job, "unsent", "stopped before it was handed over") };
		if (!(error instanceof ConnectionLost))
			return { kind: "answered", replies: repliesFor(job, "tempfailed", `451 4.3.0 ${error.message}`) };
		if (this.#reused && !this.#heard && !triedAgain) return { kind: "again" };
		return { kind: "answered", replies: this.#withRefusals(error.reply) };
	}

	/** MAIL, all RCPT and DATA in one go where the next hop can take that (RFC 2920), else one after the other. */
	async #offerEnvelope(): Promise<Reply> {
		const { offered } = this.#connection;
		const { job } = this.#task;
		const utf8 = job.smtputf8;
		const mail = mailCommand(job, offered, utf8);
		const rcpts = job.recipients.map((recipient) => rcptCommand(recipient, offered, utf8));
		return offered.pipelining ? this.#offerAtOnce(mail, rcpts) : this.#offerInTurn(mail, rcpts);
	}

	async #offerAtOnce(mail: string, rcpts: readonly string[]): Promise<Reply> {
		const { smtp } = this.#connection;
		smtp.write(`${mail}\r\n${rcpts.join("\r\n")}\r\nDATA\r\n`);
		const { mail: mailTime, rcpt: rcptTime } = this.#parts.timeouts;
		const mailReply = this.#reply("MAIL FROM", mailTime);
		const rcptReplies = rcpts.map(() => this.#reply("RCPT TO", rcptTime));
		const dataReply = this.#reply("DATA", this.#parts.timeouts.dataStart);
		this.#dataReply = dataReply;
		// Each rejects with the same reason when the connection is lost; it is enough to hear it once.
		for (const promise of [...rcptReplies, dataReply]) promise.catch(() => {});
		const reply = await mailReply;
		const answers = await Promise.all(rcptReplies);
		// Without a sender every recipient is answered 503; what counts for them is what was said of the sender.
		if (isPositive(reply)) this.#rcptReplies.push(...answers);
		else await this.#endEmptyData(await dataReply);
		return reply;
	}

	async #offerInTurn(mail: string, rcpts: readonly string[]): Promise<Reply> {
		const { smtp } = this.#connection;
		smtp.write(`${mail}\r\n`);
		const reply = await this.#reply("MAIL FROM", this.#parts.timeouts.mail);
		if (!isPositive(reply)) return reply;
		for (const rcpt of rcpts) {
			smtp.write(`${rcpt}\r\n`);
			this.#rcptReplies.push(await this.#reply("RCPT TO", this.#parts.timeouts.rcpt));
		}
		return reply;
	}

	/** The answer to DATA; undefined when no recipient was accepted and there is nothing to send. */
	async #startData(): Promise<Reply | undefined> {
		const wanted = this.#rcptReplies.some(isPositive);
		if (this.#dataReply !== undefined) {
			const reply = await this.#dataReply;
			if (!wanted) await this.#endEmptyData(reply);
			return wanted ? reply : undefined;
		}
		if (!wanted) return this.#reset();
		this.#connection.smtp.write("DATA\r\n");
		const reply = await this.#reply("DATA", this.#parts.timeouts.dataStart);
		if (reply.code !== 354) await this.#reset();
		return reply;
	}

	/** DATA was sent along and answered 354 though no recipient was accepted: RFC 2920 section 3.1 wants a lone dot then. */
	async #endEmptyData(reply: Reply): Promise<void> {
		if (reply.code !== 354) return this.#reset();
		this.#connection.smtp.write(".\r\n");
		await this.#reply("the end of no data", this.#parts.timeouts.dataEnd);
	}

	async #reset(): Promise<undefined> {
		this.#connection.smtp.write("RSET\r\n");
		await this.#reply("RSET", this.#parts.timeouts.command);
	}

	async #sendMessage(first: Buffer): Promise<readonly DeliveryReply[]> {
		const { job } = this.#task;
		const { smtp } = this.#connection;
		const stuffer = new DotStuffer();
		let block = first;
		for (let sent = block.length; sent < job.length; sent += block.length) {
			smtp.write([stuffer.push(block)]);
			await smtp.drained(this.#parts.timeouts.dataBlock);
			block = await this.#block(sent);
		}
		return this.#endData([stuffer.push(block), ...stuffer.end()]);
	}

	/** From here on the next hop may have taken the message. First the journal, then the dot; first the journal, then the gate. */
	#endData(pieces: readonly Buffer[]): Promise<readonly DeliveryReply[]> {
		const { smtp } = this.#connection;
		const { job } = this.#task;
		if (this.#task.cutOff || smtp.lost !== undefined) throw smtp.lost ?? new Error("cut off");
		this.#parts.journal.dataEnd(job.jobId, this.#acceptedIds());
		this.#task.dataEnded = true;
		smtp.write(pieces);
		return new Promise((resolve) => {
			const end = (replies: readonly DeliveryReply[]) => {
				this.#noteAnswer(replies);
				resolve(replies);
			};
			smtp.expect(
				"the final dot",
				this.#parts.timeouts.dataEnd,
				(reply) => end(this.#results(reply)),
				(lost) => end(this.#withRefusals(`${lost.reply}; the message was sent and not answered`)),
			);
		});
	}

	#noteAnswer(replies: readonly DeliveryReply[]): void {
		try {
			this.#parts.journal.answer(this.#task.job.jobId, replies);
		} catch {
			// No room for it. The gate is told all the same; only if it is killed in this moment the answer is in doubt.
		}
	}

	#acceptedIds(): number[] {
		return this.#task.job.recipients.filter((_, at) => isPositive(this.#rcptReplies[at]!)).map(({ recipientId }) => recipientId);
	}

	/** `final` is the answer to the data, for the recipients that were accepted before. */
	#results(final: Reply): DeliveryReply[] {
		return this.#task.job.recipients.map(({ recipientId, notify }, at) => {
			const own = this.#rcptReplies[at];
			const reply = own !== undefined && !isPositive(own) ? own : final;
			const outcome = outcomeOf(reply);
			const dsnPassedOn = outcome === "delivered" && this.#connection.offered.dsn && notify.length > 0;
			return { recipientId, outcome, reply: replyText(reply), dsnPassedOn };
		});
	}

	/** MAIL, every RCPT or DATA was refused; undefined: every RCPT. */
	#refused(reply: Reply | undefined): readonly DeliveryReply[] {
		return this.#results(reply ?? { code: 451, lines: ["no recipient was accepted"] }).map((result) =>
			// A 2xx or 3xx out of place is no delivery.
			result.outcome === "delivered" ? { ...result, outcome: "tempfailed", dsnPassedOn: false } : result,
		);
	}

	/** The connection broke: recipients that were refused before it are refused, the others failed for now. */
	#withRefusals(reply: string): DeliveryReply[] {
		return repliesFor(this.#task.job, "tempfailed", reply).map((result, at) => {
			const own = this.#rcptReplies[at];
			return own !== undefined && own.code >= 500 ? { ...result, outcome: "failed", reply: replyText(own) } : result;
		});
	}

	async #reply(command: string, milliseconds: number): Promise<Reply> {
		const reply = await this.#connection.smtp.reply(command, milliseconds);
		// 421 to the first command is how a server ends a connection that lay idle, or carried enough.
		if (reply.code !== 421) this.#heard = true;
		return reply;
	}

	#block(position: number): Promise<Buffer> {
		const { job } = this.#task;
		return this.#parts.source.read(job.path, job, position, blockBytes);
	}
}

function outcomeOf({ code }: Reply): DeliveryReply["outcome"] {
	if (code < 300) return "delivered";
	return code >= 500 ? "failed" : "tempfailed";
}

function isPositive({ code }: Reply): boolean {
	return code >= 200 && code < 300;
}
