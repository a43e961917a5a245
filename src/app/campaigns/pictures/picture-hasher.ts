import { readFileSync } from "node:fs";
import { WebAssembly } from "../../web-assembly.ts";

/** What assembly/hash-picture.ts has for us. Places are bytes in its memory. */
export interface PictureHasher {
	readonly memory: { readonly buffer: ArrayBuffer };
	/** Where the points of a picture belong, with room for so many bytes that it is read from; 0 when there is no memory for them. */
	roomFor(width: number, height: number, readFrom: number): number;
	/** Where those bytes belong, until the picture is hashed. */
	roomToReadFrom(width: number, height: number): number;
	/** Where the brightness of each value of a sample belongs that a PNG has: 256 bytes. */
	readonly levels: { readonly value: number };
	/** Writes the points of one pass of a PNG: see assembly/png-rows.ts. */
	writePass(
		bytes: number,
		columns: number,
		rows: number,
		type: number,
		depth: number,
		bits: number,
		grey: number,
		across: number,
		down: number,
		zeros: number,
	): void;
	/** Number of hashes of the picture that lies there. */
	hash(place: number, width: number, height: number): number;
	readonly ofContent: { readonly value: bigint };
	readonly ofWhole: { readonly value: bigint };
	/** Of each wave the first half of its cells, one after the other. */
	readonly cosines: { readonly value: number };
	readonly cells: { readonly value: number };
	readonly waveNumbers: { readonly value: number };
}

let opened: PictureHasher | undefined;

/** This thread's: one picture after the other lies in its memory. */
export function pictureHasher(): PictureHasher {
	opened ??= open();
	return opened;
}

/** At the first picture of a thread: threads share what is compiled. */
function open(): PictureHasher {
	const bytes = readFileSync(new URL("../../../../assembly/hash-picture.wasm", import.meta.url));
	const hasher = new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports as PictureHasher;
	const cells = hasher.cells.value;
	const half = cells / 2;
	const cosines = Float64Array.from({ length: hasher.waveNumbers.value * half }, (_, at) =>
		Math.cos(((2 * (at % half) + 1) * Math.floor(at / half) * Math.PI) / (2 * cells)),
	);
	new Float64Array(hasher.memory.buffer).set(cosines, hasher.cosines.value / Float64Array.BYTES_PER_ELEMENT);
	return hasher;
}

/** Room for a picture and for what it is read from. Throws where there is no memory for it. */
export function roomForPicture(width: number, height: number, readFrom = 0): number {
	const place = pictureHasher().roomFor(width, height, readFrom);
	if (place === 0) throw new Error(`no memory for a picture of ${width} by ${height} points`);
	return place;
}
