import type { Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { DataReader } from "./data-reader.ts";
import { type SinkAnswer, type SinkSettings, type SinkStage, type SunkMessage, usualCapabilities } from "./sink-settings.ts";

/** One client of the sink. Answers of commands that came together go out together (RFC 2920). */
export class SinkConnection {
	readonly #settings: SinkSettings;
	readonly #number: number;
	readonly #onMessage: (message: SunkMessage) => void;
	#socket: Socket;
	/** Not looked at yet: a line that is not complete, or what came while an answer was being thought about. */
	#rest: Buffer = Buffer.alloc(0);
	#thinking = false;
	#answers = "";
	#data: DataReader | undefined;
	#mailFrom: string | undefined;
	#mailParameters = "";
	#recipients: string[] = [];
	#recipientParameters: string[] = [];
	#messages = 0;
	/** Lines of an AUTH dialogue so far; undefined outside of one. */
	#auth: string[] | undefined;
	#loggedIn = false;

	constructor(socket: Socket, number: number, settings: SinkSettings, onMessage: (message: SunkMessage) => void) {
		this.#socket = socket;
		this.#number = number;
		this.#settings = settings;
		this.#onMessage = onMessage;
		socket.setNoDelay(true);
		this.#listen();
		this.#answer("greeting", "", "220 sink.test ESMTP", () => {});
		this.#flush();
	}

	#listen(): void {
		this.#socket.on("data", (chunk: Buffer) => {
			this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
			this.#look();
		});
		// A client that breaks off is no fault of the sink.
		this.#socket.on("error", () => {});
	}

	#look(): void {
		while (!this.#thinking && this.#rest.length > 0) {
			const looked = this.#data === undefined ? this.#line(this.#rest) : this.#content(this.#rest, this.#data);
			if (!looked) break;
		}
		this.#flush();
	}

	/** Carries out the next command; false when its line is not complete. What follows is put aside first: it may have to wait. */
	#line(bytes: Buffer): boolean {
		const end = bytes.indexOf(10);
		if (end < 0) {
			if (bytes.length > 8_192) this.#socket.destroy();
			return false;
		}
		const line = bytes.toString("utf8", 0, bytes[end - 1] === 13 ? end - 1 : end);
		this.#rest = bytes.subarray(end + 1);
		if (this.#auth === undefined) this.#command(line);
		else this.#authLine(line);
		return true;
	}

	/** Takes bytes of a message; false when they did not end it. */
	#content(bytes: Buffer, data: DataReader): boolean {
		const next = data.push(bytes, 0);
		this.#rest = next < 0 ? Buffer.alloc(0) : bytes.subarray(next);
		if (next < 0) {
			if (this.#settings.answer !== undefined) this.#answer("content", "", "", () => {});
			return false;
		}
		this.#data = undefined;
		this.#endOfMessage(data);
		return true;
	}

	#command(line: string): void {
		const verb = /^[A-Za-z]*/.exec(line)![0].toUpperCase();
		switch (verb) {
			case "EHLO":
				return this.#answer("ehlo", "", this.#hello(), () => this.#reset());
			case "HELO":
				return this.#answer("ehlo", "", "250 sink.test", () => this.#reset());
			case "STARTTLS":
				return this.#startTls();
			case "AUTH":
				return this.#startAuth(line);
			case "MAIL":
				return this.#mail(line);
			case "RCPT":
				return this.#rcpt(line);
			case "DATA":
				return this.#startData();
			case "RSET":
				this.#reset();
				return this.#say("250 2.0.0 Ok");
			case "NOOP":
				return this.#say("250 2.0.0 Ok");
			case "QUIT":
				this.#say("221 2.0.0 Bye");
				this.#flush();
				return void this.#socket.end();
			default:
				return this.#say("500 5.5.2 Not known");
		}
	}

	#hello(): string {
		const { capabilities = usualCapabilities, tls, login } = this.#settings;
		const lines = ["sink.test", ...capabilities];
		if (tls !== undefined && !(this.#socket instanceof TLSSocket)) lines.push("STARTTLS");
		if (login !== undefined) lines.push("AUTH PLAIN LOGIN");
		return lines.map((line, at) => `250${at === lines.length - 1 ? " " : "-"}${line}`).join("\r\n");
	}

	#startTls(): void {
		const { tls } = this.#settings;
		if (tls === undefined) return this.#say("502 5.5.1 Not offered");
		this.#say("220 2.0.0 Go ahead");
		this.#flush();
		this.#socket.removeAllListeners("data");
		this.#socket = new TLSSocket(this.#socket, { isServer: true, secureContext: createSecureContext(tls) });
		this.#listen();
		this.#reset();
	}

	#startAuth(line: string): void {
		const [, mechanism = "", initial] = line.split(" ");
		if (mechanism.toUpperCase() === "PLAIN" && initial !== undefined) return this.#checkLogin(decoded(initial).split("\0").slice(1));
		this.#auth = [];
		this.#say(`334 ${Buffer.from("Username:").toString("base64")}`);
	}

	#authLine(line: string): void {
		const lines = [...this.#auth!, decoded(line)];
		this.#auth = lines;
		if (lines.length < 2) return this.#say(`334 ${Buffer.from("Password:").toString("base64")}`);
		this.#auth = undefined;
		this.#checkLogin(lines);
	}

	#checkLogin([user, password]: readonly string[]): void {
		const { login } = this.#settings;
		this.#loggedIn = user === login?.user && password === login?.password;
		this.#answer("auth", "", this.#loggedIn ? "235 2.7.0 Welcome" : "535 5.7.8 Wrong", () => {});
	}

	#mail(line: string): void {
		if (this.#settings.login !== undefined && !this.#loggedIn) return this.#say("530 5.7.0 Log in first");
		const [address, parameters] = pathOf(line);
		this.#answer("mail", address, "250 2.1.0 Ok", () => {
			this.#mailFrom = address;
			this.#mailParameters = parameters;
		});
	}

	#rcpt(line: string): void {
		if (this.#mailFrom === undefined) return this.#say("503 5.5.1 MAIL first");
		const [address, parameters] = pathOf(line);
		this.#answer("rcpt", address, "250 2.1.5 Ok", () => {
			this.#recipients.push(address);
			this.#recipientParameters.push(parameters);
		});
	}

	#startData(): void {
		if (this.#recipients.length === 0) return this.#say("554 5.5.1 No valid recipients");
		this.#answer("data", "", "354 Go ahead", () => {
			this.#data = new DataReader(this.#settings.keepContent === true);
		});
	}

	#endOfMessage(data: DataReader): void {
		const message: SunkMessage = {
			mailFrom: this.#mailFrom ?? "",
			mailParameters: this.#mailParameters,
			recipients: this.#recipients,
			recipientParameters: this.#recipientParameters,
			messageId: /^message-id:\s*(\S+)/im.exec(data.head)?.[1] ?? "",
			size: data.size,
			content: this.#settings.keepContent === true ? data.content() : Buffer.alloc(0),
		};
		this.#reset();
		this.#messages++;
		this.#answer("end", "", "250 2.0.0 Ok: sunk", () => this.#onMessage(message), message);
	}

	/** Says the usual, or what the settings want instead; `then` only where it is positive. */
	#answer(stage: SinkStage, address: string, usual: string, then: () => void, message?: SunkMessage): void {
		const { answer, onMessage } = this.#settings;
		const wanted = answer?.({ stage, address, connection: this.#number, message: this.#messages + (stage === "end" ? 0 : 1) });
		if (!(wanted instanceof Promise) && (message === undefined || onMessage === undefined)) return this.#conclude(wanted, usual, then);
		this.#thinking = true;
		const taken = async (): Promise<SinkAnswer> => {
			const instead = await wanted;
			if (message !== undefined && isPositive(instead ?? usual)) await onMessage?.(message);
			return instead;
		};
		taken()
			.catch(() => "451 4.3.0 Could not be kept")
			.then((instead) => {
				this.#thinking = false;
				this.#conclude(instead, usual, then);
				this.#look();
			});
	}

	#conclude(instead: SinkAnswer, usual: string, then: () => void): void {
		if (instead === "drop") return void this.#socket.destroy();
		const reply = instead ?? usual;
		if (isPositive(reply)) then();
		if (reply !== "") this.#say(reply);
	}

	#say(reply: string): void {
		this.#answers += `${reply}\r\n`;
	}

	#flush(): void {
		if (this.#answers === "" || this.#socket.destroyed) return;
		this.#socket.write(this.#answers);
		this.#answers = "";
	}

	#reset(): void {
		this.#mailFrom = undefined;
		this.#mailParameters = "";
		this.#recipients = [];
		this.#recipientParameters = [];
	}
}

function isPositive(reply: string): boolean {
	return reply < "4";
}

/** Address and what follows it of "MAIL FROM:<a@b> SIZE=1". */
function pathOf(line: string): [string, string] {
	const start = line.indexOf("<");
	const end = line.lastIndexOf(">");
	return start < 0 || end < start ? ["", ""] : [line.slice(start + 1, end), line.slice(end + 1).trim()];
}

function decoded(base64: string): string {
	return Buffer.from(base64, "base64").toString("utf8");
}
