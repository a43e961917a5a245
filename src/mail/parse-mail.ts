import { Buffer } from "node:buffer";
import { defaultLimits, type Limits } from "../base/limits.ts";
import type { Entity } from "./entity.ts";
import { LazyMail } from "./lazy-mail.ts";
import type { Mail } from "./mail.ts";
import { numberSections } from "./number-sections.ts";
import { ParseContext } from "./parse-context.ts";
import { readEntity } from "./read-entity.ts";

const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads one message (RFC 5322, 2045 to 2049, 6532) from its bytes, as they came over SMTP or out of a file. Reads the header
 * sections and the structure; bodies are decoded when they are asked for. Never throws: what is broken is listed in `defects`.
 */
export function parseMail(bytes: Uint8Array, limits: Limits = defaultLimits): Mail {
	const context = new ParseContext(limits);
	const source = withLineFeeds(bytesWithin(bytes, context));
	if (source.length === 0) context.defects.note("EMPTY", "message of no bytes");
	context.admitEntity();
	const root = readEntity(source, 0, "text/plain", context);
	const parts = numberSections(root);
	context.charsetHint = () => charsetHintOf(root, parts);
	return new LazyMail(source, bytes.byteLength, root, parts, context);
}

function bytesWithin(bytes: Uint8Array, context: ParseContext): Buffer {
	const { messageBytes } = context.limits;
	if (bytes.byteLength > messageBytes) context.defects.note("TOO_LARGE", `message of ${bytes.byteLength} bytes, of which ${messageBytes} were read`);
	return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, messageBytes));
}

/** A message with carriage returns alone as line ends (old Macintosh mailers) gets line feeds; any other is not copied. */
function withLineFeeds(source: Buffer): Buffer {
	if (source.indexOf(LF) >= 0 || source.indexOf(CR) < 0) return source;
	const copy = Buffer.from(source);
	for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
	return copy;
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
