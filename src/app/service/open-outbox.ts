import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openSink, type Sink } from "../../gateways/smtp-sink/open-sink.ts";

/** Try-out mode: a next hop on loopback that puts mail into a Maildir, where `tidegate scan` and mail programs find it. It goes nowhere. */
export async function openOutbox(folder: string): Promise<Sink> {
	for (const name of ["tmp", "new", "cur"]) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
	return openSink({
		port: 0,
		keepContent: true,
		remember: false,
		onMessage: async ({ content }) => {
			const name = `${Date.now()}.${randomBytes(6).toString("hex")}.tidegate`;
			await writeFile(join(folder, "tmp", name), content, { mode: 0o600 });
			await rename(join(folder, "tmp", name), join(folder, "new", name));
		},
	});
}
