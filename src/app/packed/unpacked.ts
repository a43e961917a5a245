import { createGunzip, createZstdDecompress } from "node:zlib";
import type { StreamPacking } from "./packing.ts";
import { zstdFrames } from "./zstd-frames.ts";

/** Bytes unpacked in one go. No less than what a stream holds before it waits (64 kB), so that it holds one piece at most. */
const pieceBytes = 256 * 1024;

/**
 * What was packed, in pieces of some hundred kilobytes: whatever a small file grows to, no more of it lies in memory. Throws where it is damaged or
 * cut off, behind all that came before: a stream that fails drops what it holds, and so it is told that there is no more, and given more, only when
 * everything was taken from it.
 */
export async function* unpacked(packed: AsyncIterable<Uint8Array>, packing: StreamPacking): AsyncGenerator<Buffer> {
	const source = (packing === "gzip" ? packed : zstdFrames(packed))[Symbol.asyncIterator]();
	const unpacking = packing === "gzip" ? createGunzip({ chunkSize: pieceBytes }) : createZstdDecompress({ chunkSize: pieceBytes });
	const state: { isWriting: boolean; isOver: boolean; isEnded: boolean; failure?: Error } = {
		isWriting: false,
		isOver: false,
		isEnded: false,
	};
	let wake = (): void => {};
	const whenever = (changed: Partial<typeof state>): void => {
		Object.assign(state, changed);
		wake();
	};
	unpacking.on("readable", () => whenever({}));
	unpacking.on("end", () => whenever({ isEnded: true }));
	unpacking.on("error", (failure: Error) => whenever({ failure }));
	try {
		for (;;) {
			const piece: Buffer | null = unpacking.read();
			if (piece !== null) {
				yield piece;
				continue;
			}
			if (state.failure !== undefined) throw state.failure;
			if (state.isEnded) return;
			if (!state.isWriting && !state.isOver) {
				const { done, value } = await source.next();
				state.isOver = done === true;
				state.isWriting = !state.isOver;
				if (state.isOver) unpacking.end();
				else unpacking.write(value, () => whenever({ isWriting: false }));
			}
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	} finally {
		unpacking.destroy();
		await source.return?.();
	}
}
