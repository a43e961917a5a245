import type { GreyPicture } from "../grey-picture.ts";
import { BrightnessBlocks } from "./brightness-blocks.ts";
import { type JpegFrame, JpegHeader } from "./jpeg-header.ts";

/** Scans of one picture that are looked at; encoders write about ten. */
const maximumScans = 24;
/** A picture of which less came is another picture. */
const leastFilled = 0.8;
/** Points on the longer side that are enough for a hash; a picture at most twice as large is read in half its size, and so on. */
const enough = 800;
/** Progressive files take three times as long for each byte. */
const mostProgressiveBytes = 320 * 1024;
const zigzag = zigzagOrder();
const bases = new Map<number, Float32Array>();

/**
 * The brightness of a JPEG, in an eighth, a quarter, half or all of its size: for a smaller picture only the lowest frequencies of each block
 * are needed, which is what makes this some ten times faster than reading all of it. undefined for what is no such JPEG.
 */
export function jpegPicture(bytes: Uint8Array, maximumPixels: number): GreyPicture | undefined {
	const header = new JpegHeader(bytes);
	let blocks: BrightnessBlocks | undefined;
	for (let count = 0; count < maximumScans; count++) {
		const scan = header.nextScan();
		const [brightness] = header.frame?.components ?? [];
		if (scan === undefined || header.frame === undefined || brightness === undefined) break;
		if (!fits(header.frame, maximumPixels) || (header.frame.progressive && bytes.length > mostProgressiveBytes)) return undefined;
		blocks ??= new BrightnessBlocks(header.frame, brightness);
		blocks.take(bytes, scan);
		if (!header.frame.progressive && blocks.filled > 0) break;
	}
	const { frame, quantizations } = header;
	const quantization = quantizations[frame?.components[0]?.quantization ?? 0];
	if (blocks === undefined || frame === undefined || quantization === undefined || blocks.filled < leastFilled) return undefined;
	const longest = Math.max(frame.width, frame.height);
	const side = longest <= enough ? 8 : longest <= 2 * enough ? 4 : longest <= 4 * enough ? 2 : 1;
	return draw(blocks, quantization, side, {
		width: Math.ceil((frame.width * (frame.components[0]?.across ?? 1) * side) / (8 * frame.mostAcross)),
		height: Math.ceil((frame.height * (frame.components[0]?.down ?? 1) * side) / (8 * frame.mostDown)),
	});
}

function fits({ width, height }: JpegFrame, maximumPixels: number): boolean {
	return width > 0 && height > 0 && width * height <= maximumPixels;
}

function draw(blocks: BrightnessBlocks, quantization: Uint16Array, side: number, size: { width: number; height: number }): GreyPicture {
	const { width, height } = size;
	const grey = new Uint8ClampedArray(width * height);
	const block = new Float32Array(side * side);
	for (let row = 0; row * side < height; row++) {
		for (let column = 0; column * side < width; column++) {
			pointsOf(blocks, row * blocks.across + column, quantization, side, block);
			const [lines, points] = [Math.min(side, height - row * side), Math.min(side, width - column * side)];
			for (let y = 0; y < lines; y++) {
				const start = (row * side + y) * width + column * side;
				for (let x = 0; x < points; x++) grey[start + x] = (block[y * side + x] as number) + 128;
			}
		}
	}
	return { width, height, grey: new Uint8Array(grey.buffer) };
}

/** Half done: frequencies down, points across. */
const halfDone = new Float32Array(64);

/** The inverse cosine transform of the lowest frequencies alone: a block of `side` by `side` points. */
function pointsOf(blocks: BrightnessBlocks, block: number, quantization: Uint16Array, side: number, out: Float32Array): void {
	const { coefficients } = blocks;
	const place = block * 64;
	const last = blocks.last[block] as number;
	if (last === 0) {
		out.fill(((coefficients[place] as number) * (quantization[0] as number)) / 8);
		return;
	}
	const base = baseOf(side);
	halfDone.fill(0);
	let lowest = 0;
	for (let at = 0; at <= last; at++) {
		const quantized = coefficients[place + at] as number;
		const order = zigzag[at] as number;
		const [across, down] = [order & 7, order >> 3];
		if (quantized === 0 || across >= side || down >= side) continue;
		if (down > lowest) lowest = down;
		const value = quantized * (quantization[at] as number);
		for (let x = 0; x < side; x++)
			halfDone[down * side + x] = (halfDone[down * side + x] as number) + value * (base[across * side + x] as number);
	}
	for (let y = 0; y < side; y++) {
		for (let x = 0; x < side; x++) {
			let sum = 0;
			for (let down = 0; down <= lowest; down++) sum += (halfDone[down * side + x] as number) * (base[down * side + y] as number);
			out[y * side + x] = sum;
		}
	}
}

/** Cosines with their weights, so that the mean of 8 by 8 points is that of the smaller block (T.81 A.3.3). */
function baseOf(side: number): Float32Array {
	const known = bases.get(side);
	if (known !== undefined) return known;
	const base = new Float32Array(side * side);
	for (let frequency = 0; frequency < side; frequency++) {
		for (let at = 0; at < side; at++) {
			const weight = frequency === 0 ? Math.SQRT1_2 : 1;
			base[frequency * side + at] = (weight / 2) * Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * side));
		}
	}
	bases.set(side, base);
	return base;
}

/** For each place in zigzag order, row times 8 plus column (T.81 figure A.6). */
function zigzagOrder(): Uint8Array {
	const order = Array.from({ length: 64 }, (_, at) => at);
	const diagonal = (at: number) => (at >> 3) + (at & 7);
	const along = (at: number) => (diagonal(at) % 2 === 0 ? at & 7 : at >> 3);
	return Uint8Array.from(order.sort((a, b) => diagonal(a) - diagonal(b) || along(a) - along(b)));
}
