/**
 * Little-endian numbers and Latin-1 text at an offset of hostile bytes. Every question has an answer: what lies outside
 * is 0 or "", so that a reader of a file format cannot throw, and checks plausibility instead of bounds.
 */
export class BinaryView {
	readonly bytes: Uint8Array;
	readonly #buffer: Buffer;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get length(): number {
		return this.bytes.length;
	}

	u8(offset: number): number {
		return this.bytes[offset] ?? 0;
	}

	u16(offset: number): number {
		return this.u8(offset) | (this.u8(offset + 1) << 8);
	}

	u32(offset: number): number {
		return (this.u16(offset) | (this.u16(offset + 2) << 16)) >>> 0;
	}

	/** Past 2^53 the number is not exact, which is far outside any message anyway. */
	u64(offset: number): number {
		return this.u32(offset) + this.u32(offset + 4) * 0x1_0000_0000;
	}

	u16BigEndian(offset: number): number {
		return (this.u8(offset) << 8) | this.u8(offset + 1);
	}

	u32BigEndian(offset: number): number {
		return ((this.u16BigEndian(offset) << 16) | this.u16BigEndian(offset + 2)) >>> 0;
	}

	/** Each byte one character. */
	latin1(offset: number, length: number): string {
		const start = Math.max(0, Math.min(offset, this.length));
		return this.#buffer.toString("latin1", start, Math.max(start, Math.min(start + length, this.length)));
	}

	utf8(offset: number, length: number): string {
		return this.#buffer.toString("utf8", Math.max(0, offset), Math.max(0, offset + length));
	}

	utf16(offset: number, length: number): string {
		const start = Math.max(0, offset);
		return this.#buffer.toString("utf16le", start, Math.min(this.length, start + length));
	}

	/** Bytes from offset, fewer at the end, none outside. A view, not a copy. */
	slice(offset: number, length: number): Uint8Array {
		const start = Math.max(0, Math.min(offset, this.length));
		return this.bytes.subarray(start, Math.max(start, Math.min(start + length, this.length)));
	}

	/** Offset of Latin-1 text or bytes at or after `from`; -1 when not there. */
	find(wanted: string | Uint8Array, from = 0): number {
		return typeof wanted === "string" ? this.#buffer.indexOf(wanted, from, "latin1") : this.#buffer.indexOf(wanted, from);
	}

	findLast(wanted: string): number {
		return this.#buffer.lastIndexOf(wanted, undefined, "latin1");
	}

	startsWith(wanted: string, offset = 0): boolean {
		for (let index = 0; index < wanted.length; index++) {
			if (this.bytes[offset + index] !== wanted.charCodeAt(index)) return false;
		}
		return true;
	}
}
