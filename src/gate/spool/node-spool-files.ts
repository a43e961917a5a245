import { writevSync } from "node:fs";
import { type FileHandle, open, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { makePrivateFolder } from "../../base/make-private-folder.ts";
import type { SpoolFile, SpoolFiles } from "./spool-files.ts";

/**
 * So much is written by the thread that has it in its processor's cache: it only goes to the memory of the system, a millisecond at
 * most, and another thread would have to fetch it first. Waiting for the disk (`sync`) is left to others in any case.
 */
const atOnce = 2 * 1024 * 1024;

/** The file system of the machine. */
export const nodeSpoolFiles: SpoolFiles = {
	async makeFolder(folder) {
		makePrivateFolder(folder);
	},
	async list(folder) {
		const names = await readdir(folder);
		return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
	},
	async create(path) {
		return new NodeSpoolFile(await open(path, "wx", 0o600));
	},
	async read(path, offset, length) {
		const file = await open(path, "r");
		try {
			const bytes = new Uint8Array(length);
			let read = 0;
			for (let more = 1; more > 0 && read < length; read += more)
				more = (await file.read(bytes, read, length - read, offset + read)).bytesRead;
			return bytes.subarray(0, read);
		} finally {
			await file.close();
		}
	},
	async remove(path) {
		await rm(path, { force: true });
	},
	async syncFolder(folder) {
		// Windows does not let a folder be opened for that, and does not need it.
		if (process.platform === "win32") return;
		const opened = await open(folder, "r");
		try {
			await opened.sync();
		} finally {
			await opened.close();
		}
	},
	async freeBytes(folder) {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	},
};

class NodeSpoolFile implements SpoolFile {
	readonly #file: FileHandle;

	constructor(file: FileHandle) {
		this.#file = file;
	}

	async write(pieces: readonly Uint8Array[], position: number): Promise<number> {
		const bytes = pieces.reduce((sum, { length }) => sum + length, 0);
		if (bytes <= atOnce) return writevSync(this.#file.fd, pieces, position);
		return (await this.#file.writev(pieces, position)).bytesWritten;
	}

	sync(): Promise<void> {
		return this.#file.datasync();
	}

	truncate(length: number): Promise<void> {
		return this.#file.truncate(length);
	}

	close(): Promise<void> {
		return this.#file.close();
	}
}
