/** The disk did not take or give something. `temporary`: trying again later may help (no room). */
export class StorageError extends Error {
	readonly code: "no-room" | "input-output" | "damaged";
	readonly temporary: boolean;

	constructor(code: StorageError["code"], message: string, cause?: unknown) {
		super(message, { cause });
		this.name = "StorageError";
		this.code = code;
		this.temporary = code !== "damaged";
	}
}
