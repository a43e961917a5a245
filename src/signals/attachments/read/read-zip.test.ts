import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildMail } from "../../../../test/support/builders/build-mail.ts";
import { buildZip } from "../../../../test/support/builders/build-zip.ts";
import { notesOf } from "../../../../test/support/builders/notes-of.ts";
import { cpuMilliseconds } from "../../../../test/support/cpu-milliseconds.ts";
import { inspectAttachments } from "../inspect-attachments.ts";
import { readZip } from "./read-zip.ts";

const names = (notes: ReturnType<typeof notesOf>) => notes.files.map(({ name }) => name);
const megabyte = 1024 * 1024;
// A look takes a tenth of it; a bomb that goes off takes minutes.
const generous = 4_000;

describe("readZip", () => {
	test("lists and unpacks", () => {
		const notes = notesOf(
			readZip,
			buildZip([
				{ name: "a/b.txt", data: "hello" },
				{ name: "c.bin", data: "raw", stored: true },
			]),
		);
		expect(names(notes)).toEqual(["a/b.txt", "c.bin"]);
		expect(notes.files.map(({ open }) => Buffer.from(open?.(100) ?? []).toString())).toEqual(["hello", "raw"]);
		expect([...notes.traits]).toEqual([]);
	});

	test("names in UTF-8 and in the old code page", () => {
		const entries = [{ name: "счёт.pdf", utf8: true }, { name: Buffer.from([0x8e, 0x72, 0x7a, 0x74, 0x65, 0x2e, 0x70, 0x64, 0x66]) }];
		expect(names(notesOf(readZip, buildZip(entries)))).toEqual(["счёт.pdf", "Ärzte.pdf"]);
	});

	test("encryption is noted and nothing is unpacked", () => {
		const notes = notesOf(readZip, buildZip([{ name: "x.exe", data: "secret", encrypted: true }]));
		expect([...notes.traits]).toEqual(["encrypted"]);
		expect(notes.files[0]?.open).toBeUndefined();
	});

	test("a directory that disagrees with the files lies", () => {
		const notes = notesOf(readZip, buildZip([{ name: "report.txt", localName: "report.exe", data: "MZ" }]));
		expect(notes.traits.has("lying")).toBe(true);
	});

	test("without a directory the local headers are read", () => {
		const whole = Buffer.from(
			buildZip([
				{ name: "one.txt", data: "1" },
				{ name: "two.txt", data: "2" },
			]),
		);
		const notes = notesOf(readZip, whole.subarray(0, whole.indexOf("PK\x01\x02", 0, "latin1")));
		expect(names(notes)).toEqual(["one.txt", "two.txt"]);
		expect(notes.traits.has("broken")).toBe(true);
	});

	test("bytes before the archive shift the offsets", () => {
		const notes = notesOf(readZip, Buffer.concat([Buffer.from("MZ self-extractor"), buildZip([{ name: "in.txt", data: "x" }])]));
		expect(names(notes)).toEqual(["in.txt"]);
		expect([...notes.traits]).toEqual([]);
	});

	test("entries that share their bytes are a bomb", () => {
		const entries = [
			{ name: "0", data: Buffer.alloc(megabyte) },
			...Array.from({ length: 200 }, (_, index) => ({ name: `${index + 1}`, data: Buffer.alloc(megabyte), sameDataAs: 0 })),
		];
		expect(notesOf(readZip, buildZip(entries)).traits.has("bomb")).toBe(true);
	});
});

describe("bombs end soon", () => {
	const inspect = (name: string, data: Uint8Array) => inspectAttachments(buildMail({ files: [{ name, data }] }));

	test("ten megabytes that claim ten gigabytes", () => {
		// 256 megabytes of zeros pack into a quarter of one; forty such archives stand in the outer one.
		const zeros = Buffer.alloc(256 * megabyte);
		const inner = buildZip([{ name: "zeros.html", data: zeros, size: 0xffff_fffe }]);
		const bomb = buildZip(Array.from({ length: 40 }, (_, index) => ({ name: `${index}.zip`, data: inner, stored: true })));
		expect(bomb.length).toBeGreaterThan(8 * megabyte);
		expect(cpuMilliseconds(() => expect(inspect("bomb.zip", bomb).some(({ traits }) => traits.has("bomb"))).toBe(true))).toBeLessThan(
			generous,
		);
	});

	test("archives in archives in archives", () => {
		let nested = buildZip([{ name: "core.txt", data: "core" }]);
		for (let level = 0; level < 30; level++) nested = buildZip([{ name: `${level}.zip`, data: nested }]);
		const files = inspect("nested.zip", nested);
		expect(files.length).toBeLessThan(10);
		expect(files.some(({ traits }) => traits.has("too-deep"))).toBe(true);
	});

	test("an archive of ten that hold ten that hold ten", () => {
		let level = buildZip([{ name: "core.html", data: Buffer.alloc(megabyte) }]);
		for (let depth = 0; depth < 4; depth++)
			level = buildZip(Array.from({ length: 10 }, (_, index) => ({ name: `${index}.zip`, data: level })));
		expect(cpuMilliseconds(() => void inspect("fan.zip", level))).toBeLessThan(generous);
	});

	test("a hundred thousand entries", () => {
		const many = buildZip(Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}`, stored: true })));
		expect(cpuMilliseconds(() => expect(inspect("many.zip", many).length).toBeLessThanOrEqual(501))).toBeLessThan(generous);
	});

	test("a page of zeros, and one of noise", () => {
		const files = [
			{ name: "zeros.html", data: Buffer.alloc(200 * megabyte) },
			{ name: "noise.html", data: randomBytes(4 * megabyte) },
		];
		const archive = buildZip(files);
		expect(cpuMilliseconds(() => void inspect("two.zip", archive))).toBeLessThan(generous);
	});
});
