import type { Buffer } from "node:buffer";
import { decodeCharset } from "./charset.ts";
import type { HeaderSection } from "./header-section.ts";
import type { BodyPart } from "./mail.ts";
import { metaCharset } from "./meta-charset.ts";
import { type ParameterizedValue, parseParameterizedValue } from "./parameterized-value.ts";
import type { ParseContext } from "./parse-context.ts";
import { decodeTransfer, looksLikeBase64, type TransferEncoding, transferEncodingOf } from "./transfer-encoding.ts";

const NOTHING: ParameterizedValue = { value: "", parameters: new Map() };

/** One entity (RFC 2045 section 2.4): a leaf, a multipart, or an attached message. Bodies are decoded when first asked for. */
export class Entity implements BodyPart {
	readonly header: HeaderSection;
	readonly depth: number;
	readonly mediaType: ParameterizedValue;
	/** Parts of a multipart, or the one message in a message/rfc822. */
	readonly children: Entity[] = [];
	path = "";
	insideMessage: string | undefined;
	contentType: string;
	/** The body as it was sent, its transfer encoding not undone. */
	readonly rawBody: Buffer;
	readonly #context: ParseContext;
	#disposition: ParameterizedValue | undefined;
	#encoding: TransferEncoding | undefined;
	#bytes: Buffer | undefined;
	#text: string | undefined;

	constructor(
		header: HeaderSection,
		rawBody: Buffer,
		depth: number,
		mediaType: ParameterizedValue,
		contentType: string,
		context: ParseContext,
	) {
		this.header = header;
		this.rawBody = rawBody;
		this.depth = depth;
		this.mediaType = mediaType;
		this.contentType = contentType;
		this.#context = context;
	}

	get isMultipart(): boolean {
		return this.children.length > 0 && this.contentType.startsWith("multipart/");
	}

	get charset(): string | undefined {
		return this.mediaType.parameters.get("charset")?.trim().toLowerCase() || undefined;
	}

	get disposition(): "inline" | "attachment" | undefined {
		const { value } = this.#contentDisposition();
		if (value === "") return undefined;
		// An unrecognised disposition is treated as an attachment (RFC 2183 section 2.8).
		return value === "inline" ? "inline" : "attachment";
	}

	get filename(): string | undefined {
		const name = this.#contentDisposition().parameters.get("filename") || this.mediaType.parameters.get("name");
		return name?.replace(/[\s\0]+/g, " ").trim() || undefined;
	}

	get contentId(): string | undefined {
		return this.header.first("content-id")?.replace(/[<>\s]/g, "") || undefined;
	}

	bytes(): Buffer {
		this.#bytes ??= decodeTransfer(this.rawBody, this.#transferEncoding(), this.#context);
		return this.#bytes;
	}

	/** The first decoded bytes, at least `wanted` of them where there are so many; much cheaper than `bytes()`. */
	head(wanted: number): Buffer {
		if (this.#bytes) return this.#bytes.subarray(0, wanted);
		// Base64 and quoted-printable of binary data take at most three bytes for one, line breaks apart.
		const raw = this.rawBody.subarray(0, wanted * 4);
		if (raw.length === this.rawBody.length) return this.bytes().subarray(0, wanted);
		return decodeTransfer(raw, this.#transferEncoding(), this.#context.withoutNoting()).subarray(0, wanted);
	}

	text(): string {
		if (!this.contentType.startsWith("text/")) return "";
		this.#text ??= this.#decodeText();
		return this.#text;
	}

	#decodeText(): string {
		const bytes = this.#textBytes();
		const declared = this.charset;
		const hint = () => metaCharset(bytes) ?? this.#context.charsetHint();
		const { text, charset, trouble } = decodeCharset(bytes, declared, hint);
		if (trouble === "unknown") this.#context.defects.note("CHARSET_UNKNOWN", `unknown charset "${declared?.slice(0, 40)}"`);
		if (trouble === "wrong")
			this.#context.defects.note("CHARSET_WRONG", `text declared as ${declared?.slice(0, 40)} is not that; read as ${charset}`);
		return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
	}

	/** No one reads megabytes of text: four bytes for each character that is looked at are enough. */
	#textBytes(): Buffer {
		const bytes = this.bytes();
		const most = this.#context.limits.htmlCharacters * 4;
		if (bytes.length <= most) return bytes;
		if (this.contentType === "text/html") this.#context.defects.note("HTML_TOO_LARGE", `HTML part of ${bytes.length} bytes`);
		return bytes.subarray(0, most);
	}

	#transferEncoding(): TransferEncoding {
		if (this.#encoding !== undefined) return this.#encoding;
		const fields = this.header.all("content-transfer-encoding");
		const field = fields[0] ?? "";
		this.#encoding = transferEncodingOf(field);
		if (this.#encoding === "unknown")
			this.#context.defects.note("TRANSFER_ENCODING_UNKNOWN", `unknown transfer encoding "${field.slice(0, 40)}"`);
		if ((this.#encoding === "unknown" || fields.length > 1) && looksLikeBase64(this.rawBody)) this.#encoding = "base64";
		return this.#encoding;
	}

	#contentDisposition(): ParameterizedValue {
		if (this.#disposition) return this.#disposition;
		const field = this.header.first("content-disposition");
		this.#disposition = field === undefined ? NOTHING : parseParameterizedValue(field);
		return this.#disposition;
	}
}
