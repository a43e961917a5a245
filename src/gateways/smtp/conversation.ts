import type { Account } from "../../accounts/account.ts";
import type { Session } from "../../accounts/session.ts";
import type { Answer } from "./answer.ts";
import type { AuthExchange } from "./auth-exchange.ts";
import { commandOf } from "./command-line.ts";
import { commandTable } from "./command-table.ts";
import { continueAuth } from "./commands/auth.ts";
import type { DataReader } from "./data-reader.ts";
import type { GatewayContext } from "./gateway-context.ts";
import { isHttp } from "./other-protocol.ts";
import { replies } from "./replies.ts";
import { submitMessage } from "./submit-message.ts";
import type { Transaction } from "./transaction.ts";

/**
 * The state of one SMTP session: what was said so far, and what is answered to the next line. It knows nothing of sockets;
 * `Dialogue` brings it lines and messages one after the other and carries out its answers.
 */
export class Conversation {
	readonly context: GatewayContext;
	readonly id: string;
	/** The other end of the TCP connection, or the client a PROXY header told: what XCLIENT and AUTH in clear are allowed by. */
	readonly peerAddress: string;
	/** The true client, as far as known: after XCLIENT another than `peerAddress`. */
	clientAddress: string;
	tls = false;
	tlsCipher = "";
	helo = "";
	/** EHLO was said, not HELO. */
	esmtp = false;
	account: Account | undefined;
	loginAt = 0;
	transaction: Transaction | undefined;
	exchange: AuthExchange | undefined;
	loginFailures = 0;
	/** Messages begun, for their ids. */
	messages = 0;
	/** Accounts expelled while a login was under way: its welcome may already be out of date. */
	expelledMeanwhile: Set<number> | undefined;
	/** The last command that is known by name, for the log. */
	#verb = "";
	#bad = 0;
	#idle = 0;

	constructor(context: GatewayContext, id: string, peerAddress: string) {
		this.context = context;
		this.id = id;
		this.peerAddress = peerAddress;
		this.clientAddress = peerAddress;
	}

	/** The first line of the server; also after XCLIENT. */
	greeting(): string {
		return `220 ${this.context.settings.hostname} ESMTP Tidegate\r\n`;
	}

	/** Takes a command, or a line of an AUTH exchange, without its CR LF. */
	line(line: string): Answer | Promise<Answer> {
		if (this.exchange !== undefined) return this.#later(continueAuth(this, line));
		const { verb, argument } = commandOf(line);
		const command = Object.hasOwn(commandTable, verb) ? commandTable[verb] : undefined;
		if (command === undefined) return this.#unknown(line);
		this.#verb = verb;
		return this.#later(command(this, argument));
	}

	#unknown(line: string): Answer {
		this.#verb = "unknown";
		if (isHttp(line)) return this.#notSmtp("HTTP on an SMTP port: closed");
		if (line.startsWith("PROXY ")) return this.#notSmtp("PROXY header from an address that is not trusted with it (proxyFrom)");
		return this.marked(replies.unknownCommand);
	}

	#notSmtp(message: string): Answer {
		this.context.counters.cut++;
		this.context.log.warn({ session: this.id, client: this.peerAddress }, message);
		return replies.otherProtocol;
	}

	/** Takes a message that was read to its end. */
	async message(reader: DataReader): Promise<Answer> {
		const transaction = this.transaction!;
		this.transaction = undefined;
		this.#idle = 0;
		return this.marked(await submitMessage(this, transaction, reader));
	}

	/** Counts what is held against the client, and says goodbye when it is too much. */
	marked(answer: Answer): Answer {
		if (answer.mark === "bad") this.#logBad(answer);
		const { badCommands, idleCommands } = this.context.settings.limits;
		if (answer.mark === "bad" && ++this.#bad >= badCommands) return replies.tooManyBadCommands;
		if (answer.mark === "idle" && ++this.#idle >= idleCommands) return replies.tooManyIdleCommands;
		return answer;
	}

	/** Back to before EHLO: after STARTTLS (RFC 3207 4.2) and XCLIENT nothing said before counts. */
	restart(): void {
		this.helo = "";
		this.esmtp = false;
		this.account = undefined;
		this.transaction = undefined;
		this.exchange = undefined;
	}

	session(): Session {
		const { id, clientAddress, helo, tls, loginAt } = this;
		return { id, clientAddress, helo, tls, protocol: "smtp", loginAt };
	}

	/** Never the line itself: where AUTH was refused, the next lines of a hasty client are its login and password. */
	#logBad(answer: Answer): void {
		const facts = { session: this.id, client: this.clientAddress, account: this.account?.name, command: this.#verb };
		this.context.log.info({ ...facts, answer: answer.text.trim() }, "Command refused");
	}

	#later(answer: Answer | Promise<Answer>): Answer | Promise<Answer> {
		return answer instanceof Promise ? answer.then((settled) => this.marked(settled)) : this.marked(answer);
	}
}
