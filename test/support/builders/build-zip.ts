import { deflateRawSync } from "node:zlib";

/** An entry of an archive for a test; what is not told is as an honest writer has it. */
export interface ZipEntryPlan {
	readonly name: string | Uint8Array;
	readonly data?: Uint8Array | string;
	readonly stored?: boolean;
	readonly encrypted?: boolean;
	readonly utf8?: boolean;
	/** Name in the local header, where it differs. */
	readonly localName?: string;
	/** Size that is claimed. */
	readonly size?: number;
	/** Takes the bytes of an earlier entry for its own. */
	readonly sameDataAs?: number;
}

/** A ZIP file of these entries. */
export function buildZip(entries: readonly ZipEntryPlan[]): Uint8Array {
	const pieces: Buffer[] = [];
	const directory: Buffer[] = [];
	const offsets: number[] = [];
	let offset = 0;
	for (const entry of entries) {
		const data = Buffer.from(entry.data ?? "");
		const packed = entry.stored ? data : deflateRawSync(data, { level: 9 });
		const at = entry.sameDataAs === undefined ? offset : (offsets[entry.sameDataAs] ?? 0);
		offsets.push(at);
		if (entry.sameDataAs === undefined) {
			const local = Buffer.concat([header(entry, packed.length, data.length, entry.localName ?? entry.name, false, 0), packed]);
			pieces.push(local);
			offset += local.length;
		}
		directory.push(header(entry, packed.length, data.length, entry.name, true, at));
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", 0, "latin1");
	end.writeUInt16LE(Math.min(0xffff, entries.length), 8);
	end.writeUInt16LE(Math.min(0xffff, entries.length), 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...pieces, central, end]);
}

function header(entry: ZipEntryPlan, packed: number, size: number, name: string | Uint8Array, central: boolean, offset: number): Buffer {
	const bytes = Buffer.from(name);
	const fixed = Buffer.alloc(central ? 46 : 30);
	const shift = central ? 2 : 0;
	fixed.write(central ? "PK\x01\x02" : "PK\x03\x04", 0, "latin1");
	fixed.writeUInt16LE(20, 4);
	fixed.writeUInt16LE((entry.encrypted ? 1 : 0) | (entry.utf8 ? 0x800 : 0), 6 + shift);
	fixed.writeUInt16LE(entry.stored ? 0 : 8, 8 + shift);
	fixed.writeUInt32LE(packed, 18 + shift);
	fixed.writeUInt32LE(entry.size ?? size, 22 + shift);
	fixed.writeUInt16LE(bytes.length, 26 + shift);
	if (central) fixed.writeUInt32LE(offset, 42);
	return Buffer.concat([fixed, bytes]);
}
