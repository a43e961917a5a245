import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { notesOf } from "../../../../test/support/builders/notes-of.ts";
import { readCab } from "./read-cab.ts";
import { readDiskImage } from "./read-disk-image.ts";
import { readGzip } from "./read-gzip.ts";
import { readRar } from "./read-rar.ts";
import { readSevenZip } from "./read-seven-zip.ts";
import { readTar } from "./read-tar.ts";

type Notes = ReturnType<typeof notesOf>;
const names = (notes: Notes) => notes.files.map(({ name }) => name);
const content = (notes: Notes) => Buffer.from(notes.files[0]?.open?.(100) ?? []).toString();

test("gzip has one file, named where its header names it", () => {
	const plain = gzipSync("hello");
	const named = Buffer.concat([plain.subarray(0, 3), Buffer.from([8]), plain.subarray(4, 10), Buffer.from("a.txt\0"), plain.subarray(10)]);
	expect(names(notesOf(readGzip, plain))).toEqual([""]);
	expect(names(notesOf(readGzip, named))).toEqual(["a.txt"]);
	expect(content(notesOf(readGzip, named))).toBe("hello");
	expect(notesOf(readGzip, named).files[0]?.size).toBe(5);
});

describe("tar", () => {
	const entry = (name: string, data: string, type = "0") => {
		const header = Buffer.alloc(512);
		header.write(name, 0);
		header.write(`${data.length.toString(8).padStart(11, "0")}\0`, 124);
		header.write(type, 156);
		return Buffer.concat([header, Buffer.from(data.padEnd(Math.ceil(data.length / 512) * 512, "\0"))]);
	};

	test("lists files, not folders", () => {
		const notes = notesOf(readTar, Buffer.concat([entry("src/", "", "5"), entry("src/a.c", "int main;"), Buffer.alloc(1024)]));
		expect(names(notes)).toEqual(["src/a.c"]);
		expect(content(notes)).toBe("int main;");
	});

	test("names longer than a header holds", () => {
		const long = `${"d/".repeat(100)}x.txt`;
		expect(names(notesOf(readTar, Buffer.concat([entry("././@LongLink", long, "L"), entry("d", "1")])))).toEqual([long]);
	});
});

describe("rar", () => {
	const block4 = (type: number, flags: number, body: Buffer, data = 0) => {
		const head = Buffer.alloc(7);
		head.writeUInt8(type, 2);
		head.writeUInt16LE(flags, 3);
		head.writeUInt16LE(7 + body.length, 5);
		return Buffer.concat([head, body, Buffer.alloc(data)]);
	};
	const file4 = (name: string, flags: number, packed = 3) => {
		const body = Buffer.alloc(25 + name.length);
		body.writeUInt32LE(packed, 0);
		body.writeUInt32LE(10, 4);
		body.writeUInt16LE(name.length, 19);
		body.write(name, 25);
		return block4(0x74, 0x8000 | flags, body, packed);
	};
	const start4 = Buffer.from("Rar!\x1a\x07\x00", "latin1");

	test("4: names and encryption", () => {
		const notes = notesOf(readRar, Buffer.concat([start4, block4(0x73, 0, Buffer.alloc(6)), file4("a.exe", 0), file4("b\\c.txt", 4)]));
		expect(notes.files.map(({ name, size }) => [name, size])).toEqual([
			["a.exe", 10],
			["b/c.txt", 10],
		]);
		expect([...notes.traits]).toEqual(["encrypted"]);
	});

	test("4: encrypted headers end the list", () => {
		const notes = notesOf(readRar, Buffer.concat([start4, block4(0x73, 0x80, Buffer.alloc(6)), Buffer.from("noise noise noise")]));
		expect(names(notes)).toEqual([]);
		expect([...notes.traits]).toEqual(["encrypted"]);
	});

	const start5 = Buffer.from("Rar!\x1a\x07\x01\x00", "latin1");
	const block5 = (fields: number[], data = 0) =>
		Buffer.concat([Buffer.alloc(4), Buffer.from([fields.length, ...fields]), Buffer.alloc(data)]);
	const file5 = (name: string, extra: number[] = []) =>
		// type, header flags, [extra size], data size, file flags, size, attributes, compression, system, name
		block5(
			[
				2,
				extra.length > 0 ? 3 : 2,
				...(extra.length > 0 ? [extra.length] : []),
				3,
				0,
				9,
				0,
				0,
				0,
				name.length,
				...Buffer.from(name),
				...extra,
			],
			3,
		);

	test("5: names and encryption", () => {
		const notes = notesOf(
			readRar,
			Buffer.concat([start5, block5([1, 0, 0]), file5("one.js"), file5("two.js", [2, 1, 0]), block5([5, 0, 0])]),
		);
		expect(names(notes)).toEqual(["one.js", "two.js"]);
		expect([...notes.traits]).toEqual(["encrypted"]);
		expect([...notesOf(readRar, Buffer.concat([start5, file5("one.js")])).traits]).toEqual([]);
	});

	test("5: an encryption header ends the list", () => {
		expect([...notesOf(readRar, Buffer.concat([start5, block5([4, 0, 0, 0])])).traits]).toEqual(["encrypted"]);
	});
});

describe("7z", () => {
	const archive = (header: Buffer) => {
		const start = Buffer.alloc(32);
		start.write("7z\xbc\xaf\x27\x1c", 0, "latin1");
		start.writeUInt32LE(4, 12);
		start.writeUInt32LE(header.length, 20);
		return Buffer.concat([start, Buffer.alloc(4), header]);
	};

	test("names of a plain header", () => {
		const text = Buffer.from("a.vbs\0b.txt\0", "utf16le");
		const header = Buffer.concat([Buffer.from([1, 5, 2, 0x11, text.length + 1, 0]), text, Buffer.from([0, 0])]);
		expect(names(notesOf(readSevenZip, archive(header)))).toEqual(["a.vbs", "b.txt"]);
	});

	test("the coder for AES means encryption", () => {
		expect([...notesOf(readSevenZip, archive(Buffer.from("1706060106f10701", "hex"))).traits]).toEqual(["encrypted"]);
	});
});

test("cab lists its files", () => {
	const header = Buffer.alloc(36);
	header.write("MSCF");
	header.writeUInt32LE(36, 16);
	header.writeUInt16LE(1, 28);
	expect(names(notesOf(readCab, Buffer.concat([header, Buffer.alloc(16), Buffer.from("dir\\run.exe\0"), Buffer.alloc(20)])))).toEqual([
		"dir/run.exe",
	]);
});

describe("disk images", () => {
	const record = (name: Buffer, sector: number, length: number, folder = false) => {
		const out = Buffer.alloc(34 + name.length);
		out.writeUInt8(out.length, 0);
		out.writeUInt32LE(sector, 2);
		out.writeUInt32LE(length, 10);
		out.writeUInt8(folder ? 2 : 0, 25);
		out.writeUInt8(name.length, 32);
		name.copy(out, 33);
		return out;
	};
	const image = (wide: boolean) => {
		const name = (text: string) => (wide ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text));
		const out = Buffer.alloc(22 * 2048);
		out.writeUInt8(wide ? 2 : 1, 16 * 2048);
		out.write("CD001", 16 * 2048 + 1);
		record(Buffer.from([0]), 18, 2048, true).copy(out, 16 * 2048 + 156);
		out.write("\xffCD001", 17 * 2048, "latin1");
		Buffer.concat([record(Buffer.from([0]), 18, 2048, true), record(name("SUB"), 19, 2048, true), record(name("a.exe;1"), 20, 5)]).copy(
			out,
			18 * 2048,
		);
		// A folder that holds itself.
		Buffer.concat([record(name("LOOP"), 19, 2048, true), record(name("b.lnk;1"), 20, 5)]).copy(out, 19 * 2048);
		out.write("MZexe", 20 * 2048);
		return out;
	};

	test("ISO 9660 and Joliet, folders that hold themselves", () => {
		for (const wide of [false, true]) {
			const notes = notesOf(readDiskImage, image(wide));
			expect(new Set(names(notes))).toEqual(new Set(["a.exe", "b.lnk"]));
			expect(content(notes)).toBe("MZexe");
		}
	});

	test("UDF by its file identifiers", () => {
		const out = Buffer.alloc(3 * 2048);
		out.writeUInt16LE(257, 2048);
		out.writeUInt8(1, 2048 + 16);
		out.writeUInt8(10, 2048 + 19);
		out.write("\x08setup.exe", 2048 + 38, "latin1");
		expect(names(notesOf(readDiskImage, out))).toEqual(["setup.exe"]);
	});
});
