import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readError } from "../base/read-error.ts";

/** A file that a command writes to at its end. Whether that can be is seen at its beginning, not after an hour of reading mail. */
export class OutputFile {
	readonly #path: string;
	readonly #what: string;

	/** `what` it is, as in "the report cannot be written: …", which is thrown. */
	constructor(path: string, what: string) {
		this.#path = path;
		this.#what = what;
		try {
			const there = statSync(path, { throwIfNoEntry: false });
			if (there?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
			accessSync(there === undefined ? dirname(path) : path, constants.W_OK);
		} catch (error) {
			throw this.#failure(error);
		}
	}

	/** Throws an Error with the path and the reason. What was there before stays then, where another can be put in its place. */
	async write(text: string): Promise<void> {
		try {
			const mode = this.#replaceable();
			if (mode === undefined) await writeFile(this.#path, text);
			else await this.#replace(text, mode);
		} catch (error) {
			throw this.#failure(error);
		}
	}

	/** Rights of the file that is there; undefined of none, of a device or a link, and of what is somebody else's or in a folder where nothing new may lie. */
	#replaceable(): number | undefined {
		const there = lstatSync(this.#path, { throwIfNoEntry: false });
		if (!there?.isFile() || there.uid !== process.getuid?.()) return undefined;
		try {
			accessSync(dirname(this.#path), constants.W_OK);
		} catch {
			return undefined;
		}
		return there.mode & 0o777;
	}

	/** Whole or not at all: half of tonight's report would be taken for all of it, and last night's be lost. */
	async #replace(text: string, mode: number): Promise<void> {
		const unfinished = `${this.#path}.${process.pid}`;
		// Never through a link that somebody else put there.
		const file = await open(unfinished, "wx", mode);
		try {
			await file.chmod(mode);
			await file.writeFile(text);
			await file.close();
			await rename(unfinished, this.#path);
		} catch (error) {
			await file.close().catch(() => {});
			await rm(unfinished, { force: true });
			throw error;
		}
	}

	#failure(error: unknown): Error {
		return new Error(`${this.#what} cannot be written: ${this.#path}: ${readError(error)}`, { cause: error });
	}
}
