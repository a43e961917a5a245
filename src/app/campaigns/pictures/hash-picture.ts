import { readFileSync } from "node:fs";
import { WebAssembly } from "../../web-assembly.ts";
import type { GreyPicture } from "./grey-picture.ts";

/** What assembly/hash-picture.ts has for us. Places are bytes in its memory. */
interface PictureHasher {
	readonly memory: { readonly buffer: ArrayBuffer };
	/** Where the points of a picture belong; 0 when there is no memory for them. */
	roomFor(width: number, height: number): number;
	/** Number of hashes of the picture that lies there. */
	hash(place: number, width: number, height: number): number;
	readonly ofContent: { readonly value: bigint };
	readonly ofWhole: { readonly value: bigint };
	/** Of each wave the first half of its cells, one after the other. */
	readonly cosines: { readonly value: number };
	readonly cells: { readonly value: number };
	readonly waveNumbers: { readonly value: number };
}

const bits = 64;

let opened: PictureHasher | undefined;

/**
 * Perceptual hashes of 64 bits as 16 hexadecimal digits: signs of waves in the content, its contrast evened out. One of the content, its margins
 * cut off, and where there was something to cut, one of the whole: copies of one picture of which one was cut and the other not have the whole
 * in common. None for pictures that show nothing. How they were chosen, how far copies and different pictures lie apart, and why this is
 * WebAssembly stands in docs/decisions/picture-hashes.md.
 */
export function hashPicture({ width, height, grey }: GreyPicture): string[] {
	opened ??= open();
	const place = opened.roomFor(width, height);
	if (place === 0) throw new Error(`no memory for a picture of ${width} by ${height} points`);
	new Uint8Array(opened.memory.buffer).set(grey, place);
	const found = opened.hash(place, width, height);
	return [opened.ofContent, opened.ofWhole].slice(0, found).map(({ value }) => digits(value));
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

function digits(hash: bigint): string {
	return BigInt.asUintN(bits, hash)
		.toString(16)
		.padStart(bits / 4, "0");
}
