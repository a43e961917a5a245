import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewMessage } from "../../../src/gate/ledger.ts";

/** A folder with one spool segment, and room for the delivery process. */
export class SpoolFile {
	readonly folder = mkdtempSync(join(tmpdir(), "tidegate-delivery-"));
	readonly path = join(this.folder, "segment");

	constructor() {
		writeFileSync(this.path, "bytes of other messages");
	}

	pathOf(): string {
		return this.path;
	}

	/** Adds a message; the result is what a store would be given. */
	message(bytes: Uint8Array | string, change: Partial<NewMessage> = {}): NewMessage {
		const offset = statSync(this.path).size;
		appendFileSync(this.path, bytes);
		const place = { segment: 1, offset, length: Buffer.byteLength(bytes) };
		const envelope = { ret: "", envid: "", body: "", smtputf8: false, mailFrom: "news@shop.example" } as const;
		return { campaignId: "k7m2-9xqd", accountId: 1, receivedAt: Date.now(), ...place, ...envelope, ...change };
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
