import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { messagesOf, samples } from "./messages.ts";

/** Writes an mbox of `count` messages: the samples over and over, each time a little different, as a campaign is. Gives its bytes. */
export async function writeSampleMbox(path: string, count: number): Promise<number> {
	const originals = (await messagesOf([samples])).map((bytes) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"));
	const file = createWriteStream(path, "latin1");
	await pipeline(Readable.from(pieces(originals, count)), file);
	return file.bytesWritten;
}

function* pieces(originals: readonly string[], count: number): Generator<string> {
	for (let number = 0; number < count; number++) {
		const original = originals[number % originals.length] as string;
		const body = original.indexOf("\n\n") + 2;
		const varied = `X-Number: ${number}\n${original.slice(0, body)}${original.slice(body)}\nNumber ${number}\n`;
		yield `From bench@post.example Fri Mar  6 10:00:00 2026\n${varied.replace(/^>*From /gm, ">$&")}\n`;
	}
}
