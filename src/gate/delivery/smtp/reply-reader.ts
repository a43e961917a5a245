import type { Reply } from "./reply.ts";

/** RFC 5321 section 4.5.3.1.5 says 512; some servers explain at length. */
const lineBytes = 4_096;
/** EHLO of a large server has 20 lines, a policy text perhaps 30. */
const linesPerReply = 128;

const [carriageReturn, lineFeed, hyphen, space, zero, nine] = [13, 10, 45, 32, 48, 57];

/** What is wrong with what the next hop says; nothing it says after that can be understood. */
export type ReplyDefect = "not a reply" | "line too long" | "too many lines" | "codes differ";

/** Cuts the bytes of the next hop into replies. Never throws; looks at each byte a bounded number of times. */
export class ReplyReader {
	#rest: Buffer | undefined;
	#code = 0;
	#lines: string[] = [];

	/** True between two replies. */
	get empty(): boolean {
		return this.#rest === undefined && this.#lines.length === 0;
	}

	/** Calls `onReply` for each reply that is complete; returns what was wrong, undefined when all is well. */
	push(chunk: Buffer, onReply: (reply: Reply) => void): ReplyDefect | undefined {
		const bytes = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk]);
		this.#rest = undefined;
		let start = 0;
		while (start < bytes.length) {
			const end = bytes.indexOf(lineFeed, start);
			if (end < 0) break;
			if (end - start > lineBytes) return "line too long";
			const defect = this.#line(bytes, start, bytes[end - 1] === carriageReturn && end > start ? end - 1 : end, onReply);
			if (defect !== undefined) return defect;
			start = end + 1;
		}
		if (bytes.length - start > lineBytes) return "line too long";
		if (start < bytes.length) this.#rest = Buffer.from(bytes.subarray(start));
		return undefined;
	}

	#line(bytes: Buffer, start: number, end: number, onReply: (reply: Reply) => void): ReplyDefect | undefined {
		const code = codeAt(bytes, start, end);
		if (code === 0) return "not a reply";
		if (this.#lines.length > 0 && code !== this.#code) return "codes differ";
		this.#code = code;
		this.#lines.push(printable(bytes.toString("utf8", Math.min(start + 4, end), end)));
		if (bytes[start + 3] === hyphen && end > start + 3) return this.#lines.length >= linesPerReply ? "too many lines" : undefined;
		const lines = this.#lines;
		this.#lines = [];
		onReply({ code, lines });
		return undefined;
	}
}

/** 0 when the line does not begin like a reply: three digits, then a space, a hyphen or its end. */
function codeAt(bytes: Buffer, start: number, end: number): number {
	if (end - start < 3) return 0;
	if (end - start > 3 && bytes[start + 3] !== space && bytes[start + 3] !== hyphen) return 0;
	let code = 0;
	for (let at = start; at < start + 3; at++) {
		const digit = bytes[at]!;
		if (digit < zero || digit > nine) return 0;
		code = code * 10 + digit - zero;
	}
	return code >= 200 && code <= 599 ? code : 0;
}

function printable(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}
