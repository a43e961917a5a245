import { BinaryView } from "../../../../signals/attachments/binary-view.ts";
import { HuffmanCode } from "./huffman-code.ts";

export interface JpegComponent {
	readonly id: number;
	/** Sampling factors, 1 to 4. */
	readonly across: number;
	readonly down: number;
	readonly quantization: number;
}

/** What the frame header says (T.81 B.2.2). */
export interface JpegFrame {
	readonly progressive: boolean;
	readonly width: number;
	readonly height: number;
	readonly components: readonly JpegComponent[];
	readonly mostAcross: number;
	readonly mostDown: number;
}

/** A scan with what its header says (B.2.3), components with the tables they use. */
export interface JpegScan {
	readonly parts: readonly { component: JpegComponent; dc: HuffmanCode | undefined; ac: HuffmanCode | undefined }[];
	/** First and last coefficient in zigzag order. */
	readonly from: number;
	readonly to: number;
	/** Not 0 where it makes coefficients of an earlier scan more exact. */
	readonly refines: number;
	/** Bits that coefficients are shifted by. */
	readonly shift: number;
	/** MCUs between restart markers; 0 for none. */
	readonly restartInterval: number;
	/** Where its entropy-coded data begin. */
	readonly start: number;
}

const maximumSegments = 300;

/**
 * Walks over the segments of a JPEG: tables are kept, and each scan is handed out with those in force at its place. Only frames of Huffman
 * coding with 8 bits a sample are known (SOF0 to SOF2), which is all that mailers show.
 */
export class JpegHeader {
	frame: JpegFrame | undefined;
	readonly quantizations: Uint16Array[] = [];
	readonly #view: BinaryView;
	readonly #codes = new Map<number, HuffmanCode>();
	#restartInterval = 0;
	#at = 2;
	#segments = 0;

	constructor(bytes: Uint8Array) {
		this.#view = new BinaryView(bytes);
	}

	/** The next scan; undefined at the end, or where nothing more can be read. */
	nextScan(): JpegScan | undefined {
		const view = this.#view;
		while (this.#segments++ < maximumSegments) {
			this.#at = nextMarker(view.bytes, this.#at);
			const marker = view.u8(this.#at + 1);
			if (this.#at < 0 || marker === 0xd9) return undefined;
			const [start, length] = [this.#at + 4, view.u16BigEndian(this.#at + 2) - 2];
			if (length < 0 || start + length > view.length) return undefined;
			this.#at = start + length;
			if (marker === 0xda) return this.#scan(start);
			if (marker === 0xc4) this.#readCodes(start, start + length);
			else if (marker === 0xdb) this.#readQuantizations(start, start + length);
			else if (marker === 0xdd) this.#restartInterval = view.u16BigEndian(start);
			else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc && !this.#readFrame(marker, start)) return undefined;
		}
		return undefined;
	}

	#readFrame(marker: number, start: number): boolean {
		const view = this.#view;
		const count = view.u8(start + 5);
		if (marker > 0xc2 || this.frame !== undefined || view.u8(start) !== 8 || count < 1 || count > 4) return false;
		const components = Array.from({ length: count }, (_, index): JpegComponent => {
			const at = start + 6 + index * 3;
			const sampling = view.u8(at + 1);
			return { id: view.u8(at), across: sampling >> 4, down: sampling & 15, quantization: view.u8(at + 2) };
		});
		if (components.some(({ across, down }) => across < 1 || across > 4 || down < 1 || down > 4)) return false;
		this.frame = {
			progressive: marker === 0xc2,
			width: view.u16BigEndian(start + 3),
			height: view.u16BigEndian(start + 1),
			components,
			mostAcross: Math.max(...components.map(({ across }) => across)),
			mostDown: Math.max(...components.map(({ down }) => down)),
		};
		return true;
	}

	#readCodes(start: number, end: number): void {
		for (let at = start; at + 17 <= end; ) {
			const counts = this.#view.slice(at + 1, 16);
			const total = counts.reduce((sum, count) => sum + count, 0);
			if (total > 256 || at + 17 + total > end) return;
			this.#codes.set(this.#view.u8(at), new HuffmanCode(counts, this.#view.slice(at + 17, total)));
			at += 17 + total;
		}
	}

	#readQuantizations(start: number, end: number): void {
		const view = this.#view;
		for (let at = start; at + 65 <= end; ) {
			const wide = view.u8(at) >> 4 !== 0;
			const table = new Uint16Array(64);
			for (let index = 0; index < 64; index++) table[index] = wide ? view.u16BigEndian(at + 1 + index * 2) : view.u8(at + 1 + index);
			this.quantizations[view.u8(at) & 3] = table;
			at += wide ? 129 : 65;
		}
	}

	#scan(start: number): JpegScan | undefined {
		const view = this.#view;
		const count = view.u8(start);
		const parts: JpegScan["parts"][number][] = [];
		for (let index = 0; index < Math.min(count, 4); index++) {
			const component = this.frame?.components.find(({ id }) => id === view.u8(start + 1 + index * 2));
			const tables = view.u8(start + 2 + index * 2);
			if (component === undefined) return undefined;
			parts.push({ component, dc: this.#codes.get(tables >> 4), ac: this.#codes.get(16 | (tables & 15)) });
		}
		const at = start + 1 + count * 2;
		const [from, to, approximation] = [view.u8(at), view.u8(at + 1), view.u8(at + 2)];
		if (parts.length === 0 || from > to || to > 63) return undefined;
		const common = { restartInterval: this.#restartInterval, start: this.#at };
		return this.frame?.progressive === true
			? { parts, from, to, refines: approximation >> 4, shift: approximation & 15, ...common }
			: { parts, from: 0, to: 63, refines: 0, shift: 0, ...common };
	}
}

/** Place of the next marker, stuffed zeros, restart markers and fill bytes passed over; -1 at the end. */
function nextMarker(bytes: Uint8Array, start: number): number {
	for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
		const marker = bytes[at + 1] ?? 0;
		if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd8)) return at;
	}
	return -1;
}
