import { randomBytes } from "node:crypto";
import { mailDate } from "./mail-date.ts";

/** A header longer than this is not searched further; honest ones have some kilobytes. */
const mostHeaderBytes = 262_144;

/**
 * What has to be put on top of a submitted message: the given Received field, and Date and Message-ID where they are missing
 * (RFC 6409 8.1, 8.3; programs that send reports and alarms often leave them out). An empty line ends it where the message
 * begins with no header field at all: its first line would else become a broken one.
 */
export function topOfMessage(header: string, received: string, hostname: string, time: number): string {
	let top = received;
	if (!/^date[ \t]*:/im.test(header)) top += `Date: ${mailDate(time)}\r\n`;
	if (!/^message-id[ \t]*:/im.test(header)) top += `Message-ID: <${randomBytes(12).toString("hex")}@${hostname}>\r\n`;
	return /^[!-9;-~]+[ \t]*:/.test(header) || header === "" ? top : `${top}\r\n`;
}

/** How many servers have had this message. */
export function hopsOf(header: string): number {
	return header.match(/^received[ \t]*:/gim)?.length ?? 0;
}

/** The header of a message, as Latin-1, with the last line's end and without the empty line; "" where there is none. */
export function headerOf(message: Buffer): string {
	if (message[0] === 0x0d) return "";
	const end = message.indexOf("\r\n\r\n");
	return message.toString("latin1", 0, Math.min(end === -1 ? message.length : end + 2, mostHeaderBytes));
}

/** Writes the top right before the message where there is room for it, else copies. */
export function withTop(buffer: Buffer, start: number, end: number, top: string): Buffer {
	const length = Buffer.byteLength(top, "latin1");
	if (length > start) return Buffer.concat([Buffer.from(top, "latin1"), buffer.subarray(start, end)]);
	buffer.write(top, start - length, "latin1");
	return buffer.subarray(start - length, end);
}
