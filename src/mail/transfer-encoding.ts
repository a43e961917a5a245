import type { Buffer } from "node:buffer";
import { decodeBase64 } from "./base64.ts";
import type { ParseContext } from "./parse-context.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";
import { decodeUuencode } from "./uuencode.ts";

export const transferEncodings = ["identity", "base64", "quoted-printable", "uuencode", "unknown"] as const;
export type TransferEncoding = (typeof transferEncodings)[number];

const byName: ReadonlyMap<string, TransferEncoding> = new Map(
	Object.entries({
		"": "identity",
		"7bit": "identity",
		"8bit": "identity",
		binary: "identity",
		"7-bit": "identity",
		"8-bit": "identity",
		none: "identity",
		base64: "base64",
		"base-64": "base64",
		"quoted-printable": "quoted-printable",
		quotedprintable: "quoted-printable",
		"quoted/printable": "quoted-printable",
		uuencode: "uuencode",
		"x-uuencode": "uuencode",
		"x-uue": "uuencode",
		"x-uu": "uuencode",
	} as const),
);

/** Reads the value of Content-Transfer-Encoding (RFC 2045 section 6.1); comments and stray punctuation are passed over. */
export function transferEncodingOf(field: string): TransferEncoding {
	const name = field.trim().toLowerCase();
	const quick = byName.get(name);
	if (quick !== undefined) return quick;
	const bare = name.replace(/^["'\s]+/, "").split(/[\s;,"'(]/, 1)[0] ?? "";
	return byName.get(bare) ?? "unknown";
}

/** Bytes that are looked at. */
const sample = 1_024;
/** Shorter ones may be a word. */
const fewestCharacters = 40;

/** Whether a body is nothing but base64, as far as one looks: under two labels, or one that nobody knows, some mailers show what it holds. */
export function looksLikeBase64(raw: Buffer): boolean {
	const head = raw.toString("latin1", 0, sample).trim();
	return head.length >= fewestCharacters && !head.includes(" ") && /^[A-Za-z0-9+/\r\n]+={0,2}$/.test(head);
}

/** Undoes a transfer encoding within the limit of decoded bytes; what is broken is noted. */
export function decodeTransfer(raw: Buffer, encoding: TransferEncoding, context: ParseContext): Buffer {
	if (encoding === "base64") return decodeNoting(raw, 4 / 3, decodeBase64, "BASE64_BROKEN", context);
	if (encoding === "quoted-printable") return decodeNoting(raw, 1, decodeQuotedPrintable, "QUOTED_PRINTABLE_BROKEN", context);
	if (encoding === "uuencode") return decodeUuencode(raw.subarray(0, context.takeDecodedBytes(raw.length)));
	return raw;
}

function decodeNoting(
	raw: Buffer,
	/** Encoded bytes for each decoded one. */
	ratio: number,
	decode: (source: Buffer) => { bytes: Buffer; broken: number },
	code: "BASE64_BROKEN" | "QUOTED_PRINTABLE_BROKEN",
	context: ParseContext,
): Buffer {
	const wanted = Math.floor(raw.length / ratio);
	const allowed = context.takeDecodedBytes(wanted);
	const { bytes, broken } = decode(allowed < wanted ? raw.subarray(0, Math.floor(allowed * ratio)) : raw);
	if (broken > 0)
		context.defects.note(
			code,
			`${broken} places in a body part that are not ${code === "BASE64_BROKEN" ? "base64" : "quoted-printable"}`,
			broken,
		);
	return bytes;
}
