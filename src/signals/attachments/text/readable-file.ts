import type { Attachment, FileKind } from "../../../mail/attachment.ts";
import { decodeCharset } from "../../../mail/charset.ts";
import { FILE_HEAD, fileKindOf } from "../../../mail/file-kind.ts";
import { wideCharset } from "../../../mail/wide-charset.ts";
import { extensionOf } from "../file-name.ts";
import type { ZipEntry } from "../read/zip-entries.ts";

const maximumFile = 4 * 1024 * 1024;
const maximumText = 128 * 1024;
/** Bytes by which text is told. */
const looked = 512;

/** A file whose words may be read, attached by itself or in an archive. */
export interface ReadableFile {
	readonly extension: string;
	/** What its first bytes say it is. */
	readonly kind: FileKind | undefined;
	/** "" where nobody declared one. */
	readonly contentType: string;
	bytes(): Uint8Array;
	/** As text, its head. */
	source(): string;
}

export function fileOfAttachment({ part, extension, kind }: Attachment): ReadableFile {
	const bytes = () => part.bytes().subarray(0, maximumFile);
	// Parts that are text know their charset; of a file that calls itself something else it is guessed.
	return { extension, kind, contentType: part.contentType, bytes, source: () => part.text() || decoded(bytes()) };
}

export function fileOfEntry(entry: ZipEntry): ReadableFile {
	let read: Uint8Array | undefined;
	const bytes = () => {
		read ??= entry.read(maximumFile) ?? new Uint8Array();
		return read;
	};
	const kind = fileKindOf(entry.read(FILE_HEAD) ?? new Uint8Array());
	return { extension: extensionOf(entry.name), kind, contentType: "", bytes, source: () => decoded(bytes()) };
}

function decoded(bytes: Uint8Array): string {
	return decodeCharset(bufferOf(bytes.subarray(0, maximumText)), undefined).text;
}

/**
 * Text by its bytes, and not by its name or type code, a patch, a key or a report of a mail server: what opens in an editor, a spreadsheet or an
 * address book.
 */
export function isReadByPeople(file: ReadableFile): boolean {
	if (notForPeople.test(file.contentType) || forPrograms.has(file.extension)) return false;
	const head = file.bytes().subarray(0, looked);
	return head.length > 0 && (isText(head) || wideCharset(bufferOf(head)) !== undefined);
}

const notForPeople =
	/^(?:message\/(?!partial|news)|text\/(?:css|javascript|ecmascript|rfc822-headers?|x-(?!vcard))|application\/(?:pgp|pkcs|x-pkcs|x-x509|javascript|x-(?:patch|diff|sh|perl|python))|image\/|audio\/|video\/|multipart\/)/;
const forPrograms: ReadonlySet<string> = new Set(
	"patch diff c h cc cpp hpp rs go java rb lua php sql ts tsx css js mjs sh py pl conf cfg sig p7s p7m p7c cer crt pem key pub gpg pgp asc eml msg".split(
		" ",
	),
);

/** No control characters but white space and escape. */
function isText(head: Uint8Array): boolean {
	return !head.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}

function bufferOf(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
