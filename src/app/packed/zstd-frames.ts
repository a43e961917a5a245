/** RFC 8878, sections 3.1.1 and 3.1.2; the last four bits of the second one are the writer's own. */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
/** By the bits of the descriptor that say so. */
const dictionaryBytes = [0, 1, 2, 4];
const contentSizeBytes = [0, 2, 4, 8];
const blockHeaderBytes = 3;
const checksumBytes = 4;
const repeatedByte = 1;
const reserved = 3;
/** Handed on together: to unpack many small pieces takes longer. */
const handedOn = 256 * 1024;

/**
 * A file packed with zstd in pieces of which none goes on behind the end of a frame, without what is to be skipped. node:zlib reads a frame to its end and
 * drops, without a word, what follows in the same piece; programs that pack on several cores (pzstd) write many frames, and so does whoever
 * adds to a log. Blocks are passed by, not looked into. What is no frame is handed on as it is: node:zlib says so, behind all that came before.
 */
export async function* zstdFrames(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const bytes = new Pieces(packed);
	for (let magic = await bytes.take(4); magic.length > 0; magic = await bytes.take(4)) {
		if (isSkippable(magic)) await bytes.skip(numberOf(await bytes.take(4)));
		else yield* together(frame(magic, bytes));
	}
}

function isSkippable(magic: Uint8Array): boolean {
	return magic.length === 4 && (numberOf(magic) & ~0xf) >>> 0 === skippableMagic;
}

/** One frame that begins with what was read of it; where the file ends in it, what there is. */
async function* frame(magic: Uint8Array, bytes: Pieces): AsyncGenerator<Uint8Array> {
	yield magic;
	if (numberOf(magic) !== frameMagic) return;
	const start = await bytes.take(1);
	yield start;
	const descriptor = start[0] ?? 0;
	const isSingleSegment = (descriptor & 0x20) !== 0;
	yield await bytes.take(
		(isSingleSegment ? 0 : 1) + (dictionaryBytes[descriptor & 3] as number) + sizeBytes(descriptor >> 6, isSingleSegment),
	);
	for (let isLast = false; !isLast; ) {
		const header = await bytes.take(blockHeaderBytes);
		yield header;
		const [first = 1] = header;
		isLast = header.length < blockHeaderBytes || (first & 1) === 1;
		const kind = (first >> 1) & 3;
		// node:zlib says what is wrong with it.
		if (kind === reserved) return;
		yield* bytes.pass(kind === repeatedByte ? 1 : numberOf(header) >>> 3);
	}
	if ((descriptor & 0x04) !== 0) yield await bytes.take(checksumBytes);
}

function sizeBytes(flag: number, isSingleSegment: boolean): number {
	return flag === 0 && isSingleSegment ? 1 : (contentSizeBytes[flag] as number);
}

/** The least significant byte first. */
function numberOf(bytes: Uint8Array): number {
	return bytes.reduceRight((number, byte) => number * 256 + byte, 0);
}

async function* together(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let held: Uint8Array[] = [];
	let size = 0;
	for await (const part of parts) {
		held.push(part);
		size += part.length;
		if (size < handedOn) continue;
		yield Buffer.concat(held, size);
		[held, size] = [[], 0];
	}
	if (size > 0) yield Buffer.concat(held, size);
}

/** Bytes that come in pieces, a few at a time. */
class Pieces {
	readonly #pieces: AsyncIterator<Uint8Array>;
	#piece: Uint8Array = new Uint8Array(0);

	constructor(pieces: AsyncIterable<Uint8Array>) {
		this.#pieces = pieces[Symbol.asyncIterator]();
	}

	/** So many bytes; fewer only at the end. */
	async take(count: number): Promise<Uint8Array> {
		const parts: Uint8Array[] = [];
		for await (const part of this.pass(count)) parts.push(part);
		return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
	}

	async skip(count: number): Promise<void> {
		for await (const _ of this.pass(count));
	}

	/** The same, as they come. */
	async *pass(count: number): AsyncGenerator<Uint8Array> {
		for (let left = count; left > 0; ) {
			while (this.#piece.length === 0) {
				const { done, value } = await this.#pieces.next();
				if (done === true) return;
				this.#piece = value;
			}
			const part = this.#piece.subarray(0, left);
			this.#piece = this.#piece.subarray(part.length);
			left -= part.length;
			yield part;
		}
	}
}
