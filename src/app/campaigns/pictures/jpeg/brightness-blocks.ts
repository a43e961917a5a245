import { BitReader } from "./bit-reader.ts";
import type { HuffmanCode } from "./huffman-code.ts";
import type { JpegComponent, JpegFrame, JpegScan } from "./jpeg-header.ts";
import { refineBlock } from "./refine-block.ts";

/**
 * Coefficients of the first component, the brightness, 64 for each block of 8 by 8 points, in zigzag order and as they were quantized.
 * Other components are read where they stand in between, and forgotten.
 */
export class BrightnessBlocks {
	/** Blocks in a row and rows of them, those past the edges that fill up the last MCUs among them. */
	readonly across: number;
	readonly down: number;
	readonly coefficients: Int16Array;
	/** Place of the last coefficient of each block that is not 0. */
	readonly last: Uint8Array;
	/** Share of the blocks that the scans got to, at most 1; of the scan with the mean brightness. */
	filled = 0;
	readonly #frame: JpegFrame;
	readonly #brightness: JpegComponent;
	/** Last mean of each component: they are coded as differences. */
	readonly #means = new Int32Array(4);
	/** Blocks to come that have no new coefficients in the scan at hand. */
	blankRun = 0;

	constructor(frame: JpegFrame, brightness: JpegComponent) {
		this.#frame = frame;
		this.#brightness = brightness;
		this.across = Math.ceil(frame.width / (8 * frame.mostAcross)) * brightness.across;
		this.down = Math.ceil(frame.height / (8 * frame.mostDown)) * brightness.down;
		this.coefficients = new Int16Array(this.across * this.down * 64);
		this.last = new Uint8Array(this.across * this.down);
	}

	/** Takes a scan in. Those of colours alone are passed over. */
	take(bytes: Uint8Array, scan: JpegScan): void {
		const { parts, refines, from } = scan;
		if (!parts.some(({ component }) => component === this.#brightness)) return;
		if (parts.some(({ dc, ac }) => (from === 0 && refines === 0 && dc === undefined) || (scan.to > 0 && ac === undefined))) return;
		if (from > 0 && parts.length > 1) return;
		const reader = new BitReader(bytes, scan.start);
		const share = parts.length === 1 ? this.#single(reader, scan) : this.#interleaved(reader, scan);
		if (from === 0 && refines === 0) this.filled = Math.max(this.filled, share);
	}

	/** One component: its blocks row by row, those past the edges left out (T.81 A.2.2). */
	#single(reader: BitReader, scan: JpegScan): number {
		const { across, down } = this.#brightness;
		const columns = Math.ceil(Math.ceil((this.#frame.width * across) / this.#frame.mostAcross) / 8);
		const rows = Math.ceil(Math.ceil((this.#frame.height * down) / this.#frame.mostDown) / 8);
		const [part] = scan.parts;
		return this.#units(reader, scan, columns * rows, (unit) => {
			const block = Math.floor(unit / columns) * this.across + (unit % columns);
			this.#block(reader, scan, part?.dc, part?.ac, block * 64, 0);
		});
	}

	/** Several components: some blocks of each in turn (A.2.3). */
	#interleaved(reader: BitReader, scan: JpegScan): number {
		const columns = Math.ceil(this.#frame.width / (8 * this.#frame.mostAcross));
		const rows = Math.ceil(this.#frame.height / (8 * this.#frame.mostDown));
		return this.#units(reader, scan, columns * rows, (unit) => {
			const [left, top] = [unit % columns, Math.floor(unit / columns)];
			for (let index = 0; index < scan.parts.length; index++) {
				const { component, dc, ac } = scan.parts[index] as JpegScan["parts"][number];
				const wanted = component === this.#brightness;
				for (let y = 0; y < component.down; y++) {
					for (let x = 0; x < component.across; x++) {
						const block = (top * component.down + y) * this.across + left * component.across + x;
						this.#block(reader, scan, dc, ac, wanted ? block * 64 : -1, index);
					}
				}
			}
		});
	}

	/** Reads so many units with the restarts between them, and says which share of them was there. */
	#units(reader: BitReader, { restartInterval }: JpegScan, count: number, read: (unit: number) => void): number {
		this.#means.fill(0);
		this.blankRun = 0;
		for (let unit = 0; unit < count; unit++) {
			if (restartInterval > 0 && unit > 0 && unit % restartInterval === 0) {
				if (!reader.restart()) return unit / count;
				this.#means.fill(0);
				this.blankRun = 0;
			}
			read(unit);
			if (reader.ended) return unit / count;
		}
		return 1;
	}

	/** One block; -1 as its place for a component that is not kept. */
	#block(
		reader: BitReader,
		scan: JpegScan,
		dc: HuffmanCode | undefined,
		ac: HuffmanCode | undefined,
		place: number,
		component: number,
	): void {
		const { coefficients } = this;
		const { from, to, shift } = scan;
		if (scan.refines !== 0) {
			if (from > 0 && ac !== undefined) refineBlock(reader, scan, ac, this, place >> 6);
			else if (reader.bits(1) === 1 && place >= 0) coefficients[place] = (coefficients[place] as number) | (1 << shift);
			return;
		}
		if (from === 0 && dc !== undefined) {
			const size = reader.symbol(dc) & 15;
			const mean = (this.#means[component] as number) + (size === 0 ? 0 : reader.signed(size));
			this.#means[component] = mean;
			if (place >= 0) coefficients[place] = mean << shift;
		}
		if (to === 0 || ac === undefined) return;
		if (this.blankRun > 0) this.blankRun--;
		else this.#waves(reader, scan, ac, place);
	}

	/** What a block has besides its mean. */
	#waves(reader: BitReader, { from, to, shift }: JpegScan, ac: HuffmanCode, place: number): void {
		for (let at = Math.max(1, from); at <= to; at++) {
			const symbol = reader.symbol(ac);
			const [zeros, size] = [symbol >> 4, symbol & 15];
			if (size !== 0) {
				at += zeros;
				const value = reader.signed(size);
				if (place < 0 || at > to) continue;
				this.coefficients[place + at] = value << shift;
				if (at > (this.last[place >> 6] as number)) this.last[place >> 6] = at;
			} else if (zeros === 15) at += 15;
			else {
				// The block ends here; in progressive files several ones may (G.1.2.2).
				if (zeros > 0) this.blankRun = (1 << zeros) - 1 + reader.bits(zeros);
				return;
			}
		}
	}
}
