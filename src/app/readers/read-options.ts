import { defaultLimits } from "../../base/limits.ts";

export interface ReadOptions {
	/** Bytes of one message that are kept; of a larger one, this many and one more are handed on. */
	readonly messageBytes?: number;
	/** What "-" stands for. */
	readonly standardInput?: AsyncIterable<Uint8Array>;
	/** Told of bytes as they are read, for a progress bar; less than none where they are to be read again. */
	readonly onBytes?: (count: number) => void;
}

/** One byte more than the limit, so that the parser sees by itself that a message is cut. */
export function keptBytes(options: ReadOptions): number {
	return (options.messageBytes ?? defaultLimits.messageBytes) + 1;
}
