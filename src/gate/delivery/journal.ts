import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import type { DeliveryReply } from "../next-hop.ts";
import { answerLine, dataEndLine } from "./journal-lines.ts";

/** Grown by so much over twice what counted last time, the file is written anew with what still counts. */
const growth = 1024 * 1024;

/**
 * What the delivery process must not forget when it or the gate is killed: which jobs had their final dot sent, and what was
 * answered. Plain writes without fsync: they outlive every process, though not the machine. Whoever loses power may send a
 * message twice that was answered in the last seconds; an fsync for each message would cost more than sending it.
 */
export class Journal {
	readonly #path: string;
	#file: number;
	#bytes = 0;
	#rewriteAt = growth;
	/** A write failed half way: what comes next must not be read as a part of it. */
	#torn = false;
	/** Lines of jobs whose replies are not yet in the ledger. */
	readonly #unsettled = new Map<number, string>();

	constructor(path: string) {
		this.#path = path;
		this.#file = openSync(path, "a", 0o600);
	}

	/** To be called before the final dot is sent. Throws when it could not be written: then the dot must not go out. */
	dataEnd(jobId: number, recipientIds: readonly number[]): void {
		this.#append(jobId, dataEndLine(jobId, recipientIds));
	}

	/** To be called in the very data handler in which the answer came. */
	answer(jobId: number, replies: readonly DeliveryReply[]): void {
		this.#append(jobId, answerLine(jobId, replies));
	}

	/** The ledger has them. */
	settle(jobIds: readonly number[]): void {
		for (const jobId of jobIds) this.#unsettled.delete(jobId);
		if (this.#bytes <= this.#rewriteAt) return;
		try {
			this.#rewrite();
		} catch {
			// No room: it goes on growing where it is, as far as the disk lets it, and is written anew later.
		}
		this.#rewriteAt = growth + 2 * this.#bytes;
	}

	#append(jobId: number, line: string): void {
		const start = this.#torn ? "\n" : "";
		this.#torn = true;
		this.#bytes += writeWhole(this.#file, start + line);
		this.#torn = false;
		this.#unsettled.set(jobId, (this.#unsettled.get(jobId) ?? "") + line);
	}

	/** At every moment one of the two files is whole. */
	#rewrite(): void {
		const path = `${this.#path}.new`;
		const file = openSync(path, "w", 0o600);
		this.#bytes = writeWhole(file, [...this.#unsettled.values()].join(""));
		renameSync(path, this.#path);
		closeSync(this.#file);
		this.#file = file;
	}
}

function writeWhole(file: number, text: string): number {
	const bytes = Buffer.from(text, "utf8");
	let written = 0;
	while (written < bytes.length) written += writeSync(file, bytes, written);
	return written;
}
