import { Buffer } from "node:buffer";
import { defaultLimits, type Limits } from "../base/limits.ts";
import type { Entity } from "./entity.ts";
import { LazyMail } from "./lazy-mail.ts";
import type { Mail } from "./mail.ts";
import { numberSections } from "./number-sections.ts";
import { ParseContext } from "./parse-context.ts";
import { readEntity } from "./read-entity.ts";
import { isBlank } from "./split-multipart.ts";

const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads one message (RFC 5322, 2045 to 2049, 6532) from its bytes, as they came over SMTP or out of a file. Reads the header
 * sections and the structure; bodies are decoded when they are asked for. Never throws: what is broken is listed in `defects`.
 */
export function parseMail(bytes: Uint8Array, limits: Limits = defaultLimits): Mail {
	const context = new ParseContext(limits);
	const source = withLineFeeds(bytesWithin(bytes, context));
	if (source.length < FIRST_LINES && isBlank(source, 0)) context.defects.note("EMPTY", "message of nothing but white space");
	context.admitEntity();
	const root = readEntity(source, 0, "text/plain", context);
	const parts = numberSections(root);
	context.hintAtCharsetBy(() => charsetHintOf(root, parts));
	return new LazyMail(source, bytes.byteLength, root, parts, context);
}

function bytesWithin(bytes: Uint8Array, context: ParseContext): Buffer {
	const { messageBytes } = context.limits;
	if (bytes.byteLength > messageBytes)
		context.defects.note("TOO_LARGE", `message of ${bytes.byteLength} bytes, of which ${messageBytes} were read`);
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, messageBytes));
}

/** Bytes in which line ends are looked at. */
const FIRST_LINES = 2_048;

/**
 * Line ends that no other step has to know: carriage returns alone (old Macintosh mailers), and two of them before each line
 * feed (files converted twice). Any other message is not copied.
 */
function withLineFeeds(source: Buffer): Buffer {
	const head = source.subarray(0, FIRST_LINES);
	if (head.indexOf("\r\r\n", 0, "latin1") >= 0) return withoutSpareReturns(source);
	if (head.indexOf(LF) >= 0 || head.indexOf(CR) < 0 || source.indexOf(LF) >= 0) return source;
	const copy = Buffer.from(source);
	for (let i = 0; i < copy.length; i++) if (copy[i] === CR) copy[i] = LF;
	return copy;
}

function withoutSpareReturns(source: Buffer): Buffer {
	const out = Buffer.allocUnsafe(source.length);
	let written = 0;
	for (let i = 0; i < source.length; i++) {
		const byte = source[i] as number;
		if (byte === LF) while (written > 0 && out[written - 1] === CR) written--;
		out[written++] = byte;
	}
	return out.subarray(0, written);
}

/** The first charset that a body part names beyond ASCII and UTF-8, else the one of the first encoded word. */
function charsetHintOf(root: Entity, parts: readonly Entity[]): string | undefined {
	for (const { charset } of parts) {
		if (charset !== undefined && charset !== "us-ascii" && charset !== "utf-8") return charset;
	}
	for (const name of ["subject", "from", "to"]) {
		const charset = /=\?([^?*\s]{2,40})[?*]/.exec(root.header.raw(name))?.[1]?.toLowerCase();
		if (charset !== undefined && charset !== "utf-8" && charset !== "us-ascii") return charset;
	}
	return undefined;
}
