import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SpoolPlace } from "../../src/gate/ledger.ts";

/** A spool segment of made-up newsletters. */
export class ManyMessages {
	readonly folder = mkdtempSync(join(tmpdir(), "tidegate-bench-"));
	readonly path = join(this.folder, "segment");
	readonly #places: SpoolPlace[] = [];

	constructor(messages: number, bytes: number) {
		writeFileSync(this.path, "");
		let offset = 0;
		for (let number = 0; number < messages; number++) {
			const message = newsletter(number, bytes);
			appendFileSync(this.path, message);
			this.#places.push({ segment: 1, offset, length: message.length });
			offset += message.length;
		}
	}

	/** Past the last one it begins again. */
	place(number: number): SpoolPlace {
		return this.#places[number % this.#places.length]!;
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

function newsletter(number: number, bytes: number): Buffer {
	const header = `From: Harbour <news@harbour.example>\r\nSubject: Harbour news\r\nMessage-ID: <${number}@harbour.example>\r\n\r\n`;
	const line = `<p style="margin:0">Every ${number % 7} weeks the harbour opens its gates to visitors.</p>\r\n`;
	const lines = Math.ceil((bytes - header.length) / line.length);
	return Buffer.from(header + line.repeat(lines)).subarray(0, bytes);
}
