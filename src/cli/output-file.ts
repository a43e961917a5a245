import { accessSync, constants, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
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

	/** Throws an Error with the path and the reason. */
	async write(text: string): Promise<void> {
		await writeFile(this.#path, text).catch((error: unknown) => {
			throw this.#failure(error);
		});
	}

	#failure(error: unknown): Error {
		return new Error(`${this.#what} cannot be written: ${this.#path}: ${readError(error)}`, { cause: error });
	}
}
