import type { Answer } from "./answer.ts";
import type { IncomingBytes } from "./incoming-bytes.ts";
import { nextLine, skipToLineEnd } from "./line-reader.ts";
import { isHttp, isTlsHandshake } from "./other-protocol.ts";
import { replies } from "./replies.ts";
import type { SmtpLimits } from "./smtp-settings.ts";

/** What came of reading a command. */
export type CommandRead =
	| { readonly kind: "line"; readonly line: string }
	/** Not there yet. */
	| { readonly kind: "more" }
	/** The end of a line that was too long: answered there, so that answers stay in step with commands. */
	| { readonly kind: "too-long" }
	/** Nothing that follows may be looked at. */
	| { readonly kind: "cut"; readonly reason: string; readonly answer: Answer }
	/** As "cut", with what a person should be told. */
	| { readonly kind: "other-protocol"; readonly message: string };

const more: CommandRead = { kind: "more" };

/** Reads commands one after the other, lines of an AUTH exchange among them, and keeps the limits of their length. */
export class CommandReader {
	readonly #incoming: IncomingBytes;
	readonly #limits: SmtpLimits;
	#skipping = false;
	#skipped = 0;

	constructor(incoming: IncomingBytes, limits: SmtpLimits) {
		this.#incoming = incoming;
		this.#limits = limits;
	}

	/** `inAuth`: the line is one of an AUTH exchange, and may be longer. */
	next(inAuth: boolean): CommandRead {
		return this.#skipping ? this.#skip() : this.#read(inAuth);
	}

	#read(inAuth: boolean): CommandRead {
		const { bytes } = this.#incoming;
		const { commandBytes, authLineBytes } = this.#limits;
		if (isTlsHandshake(bytes)) return { kind: "other-protocol", message: "TLS on a port that begins in clear: it belongs to listenTls" };
		const isAuth = inAuth || /^AUTH /i.test(bytes.toString("latin1", 0, 5));
		const read = nextLine(bytes, isAuth ? authLineBytes : commandBytes);
		switch (read.kind) {
			case "more":
				return more;
			case "line":
				this.#incoming.use(read.used);
				return read;
			case "bare":
				return { kind: "cut", reason: "bare CR or LF, or NUL, in a command", answer: replies.badLine };
			case "too-long":
				if (isHttp(bytes.toString("latin1", 0, 8))) return { kind: "other-protocol", message: "HTTP on an SMTP port: closed" };
				this.#skipping = true;
				this.#skipped = 0;
				return this.#skip();
		}
	}

	#skip(): CommandRead {
		const skip = skipToLineEnd(this.#incoming.bytes);
		this.#skipped += skip.used;
		this.#incoming.use(skip.used);
		if (skip.kind === "bare") return { kind: "cut", reason: "bare LF in a command", answer: replies.badLine };
		if (this.#skipped > this.#limits.skippedLineBytes) return { kind: "cut", reason: "endless line", answer: replies.endlessLine };
		if (skip.kind === "more") return more;
		this.#skipping = false;
		return { kind: "too-long" };
	}
}
