import type { Limits } from "../../../base/limits.ts";
import { parseMail } from "../../../mail/parse-mail.ts";

const headerField = /^\s*(?:From|Subject|Date|MIME-Version|Content-[A-Za-z-]+|Snapshot-[A-Za-z-]+|X-[A-Za-z-]+):/i;

/** The page in a web archive (MHTML, RFC 2557), which browsers open as they do the page itself; undefined for what is no archive, or has none. */
export function archivedPage(bytes: Uint8Array, limits: Limits): string | undefined {
	if (!headerField.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1"))) return undefined;
	return parseMail(bytes, limits)
		.parts.find(({ contentType }) => contentType === "text/html")
		?.text();
}
