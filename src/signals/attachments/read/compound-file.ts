import { BinaryView } from "../binary-view.ts";

export interface CompoundEntry {
	readonly name: string;
	readonly kind: "storage" | "stream" | "root";
	readonly size: number;
	/** CLSID as 32 hexadecimal digits in the order stored; tells what program owns an object. */
	readonly classId: string;
	/** Bytes of a stream, at most so many. */
	read(maximum: number): Uint8Array;
}

const endOfChain = 0xffff_fffa;
const maximumEntries = 2_000;
const miniStreamCutoff = 4096;
const miniSector = 64;

/**
 * The directory of a compound file (MS-CFB): a small file system inside of one file, as Office wrote until 2007 and still
 * does for macros and embedded objects. Chains of sectors may run in circles; each is followed no further than its size.
 */
export class CompoundFile {
	readonly entries: readonly CompoundEntry[];
	readonly #view: BinaryView;
	readonly #sectorSize: number;
	readonly #table: Uint32Array;
	#miniTable = new Uint32Array();
	#miniStream = new BinaryView(new Uint8Array());

	constructor(bytes: Uint8Array) {
		this.#view = new BinaryView(bytes);
		this.#sectorSize = this.#view.u16(30) === 12 ? 4096 : 512;
		this.#table = this.#allocationTable();
		this.entries = this.#readDirectory();
	}

	find(name: string): CompoundEntry | undefined {
		return this.entries.find((entry) => entry.name === name);
	}

	/** Numbers of the sectors that hold the table stand in the header and, past 109, in a chain of their own. */
	#allocationTable(): Uint32Array {
		const view = this.#view;
		const perSector = this.#sectorSize / 4;
		const sectors = Math.min(view.u32(44), Math.ceil(view.length / this.#sectorSize / perSector) + 1);
		const table = new Uint32Array(sectors * perSector).fill(0xffff_ffff);
		let list = 76;
		let inList = 109;
		let next = view.u32(68);
		for (let index = 0, place = 0; index < sectors; index++, place++) {
			if (place === inList) {
				if (next >= endOfChain) break;
				list = this.#offset(next);
				next = view.u32(list + this.#sectorSize - 4);
				inList = perSector - 1;
				place = 0;
			}
			this.#copyNumbers(table, index * perSector, this.#offset(view.u32(list + place * 4)));
		}
		return table;
	}

	#copyNumbers(table: Uint32Array, start: number, offset: number): void {
		for (let index = 0; index < this.#sectorSize / 4 && offset + index * 4 < this.#view.length; index++) {
			table[start + index] = this.#view.u32(offset + index * 4);
		}
	}

	#offset(sector: number): number {
		return (sector + 1) * this.#sectorSize;
	}

	/** Follows a chain; a circle in it ends with the size asked for or the size of the file. */
	#chain(first: number, size: number): Uint8Array {
		const wanted = Math.min(size, this.#view.length);
		const out = new Uint8Array(wanted);
		let filled = 0;
		for (let sector = first; sector < endOfChain && filled < wanted; sector = this.#table[sector] ?? endOfChain) {
			const piece = this.#view.slice(this.#offset(sector), Math.min(this.#sectorSize, wanted - filled));
			if (piece.length === 0) break;
			out.set(piece, filled);
			filled += piece.length;
		}
		return out.subarray(0, filled);
	}

	#miniChain(first: number, size: number): Uint8Array {
		const wanted = Math.min(size, this.#miniStream.length);
		const out = new Uint8Array(wanted);
		let filled = 0;
		for (let sector = first; sector < endOfChain && filled < wanted; sector = this.#miniTable[sector] ?? endOfChain) {
			const piece = this.#miniStream.slice(sector * miniSector, Math.min(miniSector, wanted - filled));
			if (piece.length === 0) break;
			out.set(piece, filled);
			filled += piece.length;
		}
		return out.subarray(0, filled);
	}

	#readDirectory(): CompoundEntry[] {
		const directory = new BinaryView(this.#chain(this.#view.u32(48), maximumEntries * 128));
		const entries: CompoundEntry[] = [];
		for (let at = 0; at + 128 <= directory.length; at += 128) {
			const entry = this.#entry(directory, at);
			if (entry !== undefined) entries.push(entry);
		}
		this.#openMiniStream(directory);
		return entries;
	}

	/** Streams under 4096 bytes stand together in the root's own stream, in sectors of 64 bytes. */
	#openMiniStream(directory: BinaryView): void {
		if (directory.u8(66) !== 5) return;
		this.#miniStream = new BinaryView(this.#chain(directory.u32(116), directory.u32(120)));
		const numbers = this.#chain(this.#view.u32(60), this.#view.u32(64) * this.#sectorSize);
		const view = new BinaryView(numbers);
		this.#miniTable = Uint32Array.from({ length: numbers.length >> 2 }, (_, index) => view.u32(index * 4));
	}

	#entry(directory: BinaryView, at: number): CompoundEntry | undefined {
		const kind = ({ 1: "storage", 2: "stream", 5: "root" } as const)[directory.u8(at + 66)];
		if (kind === undefined) return undefined;
		const name = directory.utf16(at, Math.max(0, Math.min(64, directory.u16(at + 64)) - 2));
		const classId = Buffer.from(directory.slice(at + 80, 16)).toString("hex");
		const start = directory.u32(at + 116);
		const size = directory.u32(at + 120);
		const read = (maximum: number): Uint8Array => {
			const wanted = Math.min(size, maximum);
			return size < miniStreamCutoff ? this.#miniChain(start, wanted) : this.#chain(start, wanted);
		};
		return { name, kind, size, classId, read };
	}
}
