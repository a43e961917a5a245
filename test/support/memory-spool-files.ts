import { basename } from "node:path";
import type { SpoolFile, SpoolFiles } from "../../src/gate/spool/spool-files.ts";

/** Steps that can be made to fail. */
export type Step = "create" | "write" | "sync" | "truncate" | "syncFolder" | "read" | "remove" | "freeBytes";

interface Content {
	bytes: Buffer;
	/** What a power cut leaves. */
	durable: Buffer;
}

/**
 * A disk in memory that fails where it is told to, may be full, takes writes in pieces, and can lose its power: then only what
 * was synced is left, under names whose folder was synced.
 */
export class MemorySpoolFiles implements SpoolFiles {
	#files = new Map<string, Content>();
	#durableNames = new Map<string, Content>();
	readonly #failures = new Map<Step, string[]>();
	/** Bytes that all files together may have. */
	capacity = Number.POSITIVE_INFINITY;
	/** Most bytes one write takes. */
	most = Number.POSITIVE_INFINITY;
	/** Everything that was asked for, in order: "write 1.seg". */
	readonly steps: string[] = [];
	/** How long a sync takes: resolves when it may go on. */
	beforeSync: () => Promise<void> = async () => {};

	/** The next such steps fail with these codes, one after the other; "" lets one through. */
	fail(step: Step, ...codes: string[]): void {
		this.#failures.set(step, codes);
	}

	/** Loses what was not synced. */
	cutPower(): void {
		this.#files = new Map(this.#durableNames);
		for (const content of this.#files.values()) content.bytes = Buffer.from(content.durable);
	}

	/** Changes the bytes of a file where they lie. */
	damage(path: string, change: (bytes: Buffer) => Buffer): void {
		const content = this.#content(path);
		content.bytes = change(content.bytes);
	}

	get used(): number {
		return [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
	}

	names(): string[] {
		return [...this.#files.keys()].map((path) => basename(path)).sort();
	}

	async makeFolder(): Promise<void> {}

	async list(): Promise<{ name: string; bytes: number }[]> {
		return [...this.#files].map(([path, { bytes }]) => ({ name: basename(path), bytes: bytes.length }));
	}

	async create(path: string): Promise<SpoolFile> {
		this.#step("create", path);
		if (this.#files.has(path)) throw systemError("EEXIST");
		const content: Content = { bytes: Buffer.alloc(0), durable: Buffer.alloc(0) };
		this.#files.set(path, content);
		return {
			write: async (pieces, position) => this.#write(path, content, Buffer.concat(pieces), position),
			sync: async () => {
				await this.beforeSync();
				this.#step("sync", path);
				content.durable = Buffer.from(content.bytes);
			},
			truncate: async (length) => {
				this.#step("truncate", path);
				content.bytes = content.bytes.subarray(0, length);
			},
			close: async () => {},
		};
	}

	async read(path: string, offset: number, length: number): Promise<Uint8Array> {
		this.#step("read", path);
		return Uint8Array.from(this.#content(path).bytes.subarray(offset, offset + length));
	}

	async remove(path: string): Promise<void> {
		this.#step("remove", path);
		this.#files.delete(path);
		this.#durableNames.delete(path);
	}

	async syncFolder(folder: string): Promise<void> {
		this.#step("syncFolder", folder);
		this.#durableNames = new Map(this.#files);
	}

	async freeBytes(folder: string): Promise<number> {
		this.#step("freeBytes", folder);
		return this.capacity - this.used;
	}

	#write(path: string, content: Content, bytes: Buffer, position: number): number {
		this.#step("write", path);
		const room = this.capacity - this.used;
		if (room <= 0) throw systemError("ENOSPC");
		const taken = bytes.subarray(0, Math.min(bytes.length, room, this.most));
		content.bytes = Buffer.concat([content.bytes.subarray(0, position), taken]);
		return taken.length;
	}

	#step(step: Step, path: string): void {
		this.steps.push(`${step} ${Number.parseInt(basename(path), 10) || ""}`.trim());
		const code = this.#failures.get(step)?.shift();
		if (code) throw systemError(code);
	}

	#content(path: string): Content {
		const content = this.#files.get(path);
		if (content === undefined) throw systemError("ENOENT");
		return content;
	}
}

function systemError(code: string): Error {
	return Object.assign(new Error(`${code}: made to fail`), { code });
}
