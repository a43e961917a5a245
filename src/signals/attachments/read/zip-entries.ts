import { BinaryView } from "../binary-view.ts";
import type { FileNotes } from "../file-notes.ts";
import { inflateLimited } from "../inflate-limited.ts";
import { codePage437 } from "./code-page-437.ts";

export interface ZipEntry {
	/** Path as stored, with "/" between folders. */
	readonly name: string;
	/** Unpacked size as claimed, which need not be true. */
	readonly size: number;
	readonly encrypted: boolean;
	/** Unpacked bytes, at most so many; undefined when encrypted, packed in another way than stored or deflated, or damaged. */
	read(maximum: number): Uint8Array | undefined;
}

interface Record {
	readonly name: string;
	readonly flags: number;
	readonly method: number;
	readonly packedSize: number;
	readonly size: number;
	/** Offset of the local header. */
	readonly offset: number;
}

const endSignature = "PK\x05\x06";
const centralSignature = "PK\x01\x02";
const localSignature = "PK\x03\x04";
// APPNOTE 4.3.16: the end record and the longest comment behind it.
const longestEnd = 22 + 0xffff;
const encryptedFlag = 0x1;
const sizesBehindFlag = 0x8;
const utf8Flag = 0x800;
const aesMethod = 99;

/**
 * The entries of a ZIP file (PKWARE APPNOTE 6.3.10): by its central directory, which is what a person's software shows,
 * or, where that is missing or damaged, by the local headers. Where the two disagree, or entries share bytes, the
 * archive lies: filters and unpackers are meant to see different files, or a few bytes are counted many times over.
 */
export function zipEntries(bytes: Uint8Array, notes: FileNotes): ZipEntry[] {
	const view = new BinaryView(bytes);
	const central = centralRecords(view, notes);
	const records = central.length > 0 ? central : localRecords(view, notes);
	if (overlap(records)) notes.note("bomb");
	return records.map((record) => entryOf(view, record, notes));
}

function centralRecords(view: BinaryView, notes: FileNotes): Record[] {
	const end = view.findLast(endSignature);
	if (end < 0 || end < view.length - longestEnd) return [];
	const directory = directoryOf(view, end);
	const records: Record[] = [];
	let offset = directory.start;
	while (records.length < notes.budget.limits.archiveEntries && view.startsWith(centralSignature, offset)) {
		const record = centralRecord(view, offset, directory.shift);
		if (!localAgrees(view, record)) notes.note("lying");
		records.push(record);
		offset += 46 + view.u16(offset + 28) + view.u16(offset + 30) + view.u16(offset + 32);
	}
	if (records.length === 0 && directory.count > 0) notes.note("broken");
	// Counts of ZIP64 are not believed either way: what counts is how many headers there are.
	if (directory.count !== 0xffff && directory.count > records.length && records.length < notes.budget.limits.archiveEntries)
		notes.note("lying");
	return records;
}

/** Where the central directory starts. Bytes before the archive (a self-extractor) shift all offsets. */
function directoryOf(view: BinaryView, end: number): { start: number; shift: number; count: number } {
	let size = view.u32(end + 12);
	let claimed = view.u32(end + 16);
	let behind = end;
	if ((claimed === 0xffff_ffff || size === 0xffff_ffff) && view.startsWith("PK\x06\x07", end - 20)) {
		const record = view.u64(end - 20 + 8);
		if (view.startsWith("PK\x06\x06", record)) {
			size = view.u64(record + 40);
			claimed = view.u64(record + 48);
			behind = record;
		}
	}
	const shift = behind - size - claimed;
	const shifted = shift > 0 && view.startsWith(centralSignature, claimed + shift) ? shift : 0;
	return { start: claimed + shifted, shift: shifted, count: view.u16(end + 10) };
}

function centralRecord(view: BinaryView, at: number, shift: number): Record {
	const flags = view.u16(at + 8);
	const nameLength = view.u16(at + 28);
	const record = {
		name: nameOf(view.slice(at + 46, nameLength), flags),
		flags,
		method: view.u16(at + 10),
		packedSize: view.u32(at + 20),
		size: view.u32(at + 24),
		offset: view.u32(at + 42) + shift,
	};
	return withZip64Sizes(view, record, at + 46 + nameLength, view.u16(at + 30), shift);
}

/** APPNOTE 4.5.3: only the numbers that read 0xffffffff above stand in the extra field, in this order. */
function withZip64Sizes(view: BinaryView, record: Record, extra: number, length: number, shift: number): Record {
	if (record.size !== 0xffff_ffff && record.packedSize !== 0xffff_ffff && record.offset - shift !== 0xffff_ffff) return record;
	for (let at = extra; at + 4 <= extra + length; at += 4 + view.u16(at + 2)) {
		if (view.u16(at) !== 1) continue;
		let field = at + 4;
		const next = (value: number): number => {
			if (value !== 0xffff_ffff) return value;
			field += 8;
			return view.u64(field - 8);
		};
		const size = next(record.size);
		const packedSize = next(record.packedSize);
		return { ...record, size, packedSize, offset: next(record.offset - shift) + shift };
	}
	return record;
}

function localAgrees(view: BinaryView, record: Record): boolean {
	if (!view.startsWith(localSignature, record.offset)) return false;
	const flags = view.u16(record.offset + 6);
	const name = nameOf(view.slice(record.offset + 30, view.u16(record.offset + 26)), flags);
	// Mac and Java writers differ in the UTF-8 flag alone; the bytes compare equal as long as they are ASCII.
	return name === record.name || !/^[\x20-\x7e]*$/.test(name + record.name);
}

/** Walks from local header to local header, as a streaming unpacker does. */
function localRecords(view: BinaryView, notes: FileNotes): Record[] {
	const records: Record[] = [];
	let at = view.find(localSignature);
	while (at >= 0 && records.length < notes.budget.limits.archiveEntries) {
		const flags = view.u16(at + 6);
		const nameLength = view.u16(at + 26);
		const packedSize = view.u32(at + 18);
		const name = nameOf(view.slice(at + 30, nameLength), flags);
		records.push({ name, flags, method: view.u16(at + 8), packedSize, size: view.u32(at + 22), offset: at });
		const behind = at + 30 + nameLength + view.u16(at + 28);
		at = view.find(localSignature, (flags & sizesBehindFlag) === 0 ? behind + packedSize : behind);
	}
	if (records.length > 0) notes.note("broken");
	return records;
}

/** The "better zip bomb": many central entries that all unpack the same bytes. */
function overlap(records: readonly Record[]): boolean {
	const sorted = [...records].sort((a, b) => a.offset - b.offset);
	return sorted.some((record, index) => {
		const next = sorted[index + 1];
		return next !== undefined && record.offset + 30 + record.packedSize > next.offset;
	});
}

function entryOf(view: BinaryView, record: Record, notes: FileNotes): ZipEntry {
	const encrypted = (record.flags & encryptedFlag) !== 0 || record.method === aesMethod;
	return {
		name: record.name,
		size: record.size,
		encrypted,
		read: (maximum) => (encrypted ? undefined : unpack(view, record, notes, maximum)),
	};
}

function unpack(view: BinaryView, record: Record, notes: FileNotes, maximum: number): Uint8Array | undefined {
	if (!view.startsWith(localSignature, record.offset)) return undefined;
	const start = record.offset + 30 + view.u16(record.offset + 26) + view.u16(record.offset + 28);
	// A local header written while streaming has no size; the deflate data end by themselves.
	const known = record.packedSize > 0 || (record.flags & sizesBehindFlag) === 0;
	const packed = view.slice(start, known ? record.packedSize : view.length);
	const allowed = Math.min(maximum, notes.budget.bytes);
	if (record.method === 0) return packed.subarray(0, allowed);
	if (record.method !== 8) return undefined;
	const inflated = inflateLimited(packed, "raw", allowed);
	notes.budget.takeBytes(inflated.cost);
	if (inflated.broken) notes.note("broken");
	if (inflated.truncated && maximum > allowed) notes.note("bomb");
	return inflated.bytes;
}

/** UTF-8 where flagged or where it reads as UTF-8; else the code page of the first PCs, as APPNOTE D.1 says. */
function nameOf(bytes: Uint8Array, flags: number): string {
	const utf8 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	return (flags & utf8Flag) !== 0 || !utf8.includes("�") ? utf8 : codePage437(bytes);
}
