import { describe, expect, test } from "vitest";
import { buildCompoundFile } from "../../../../test/support/builders/build-compound-file.ts";
import { buildZip } from "../../../../test/support/builders/build-zip.ts";
import { notesOf } from "../../../../test/support/builders/notes-of.ts";
import { readCompoundFile } from "./read-compound-file.ts";
import { readRichText } from "./read-rich-text.ts";
import { readZip } from "./read-zip.ts";

type Notes = ReturnType<typeof notesOf>;
const traits = (notes: Notes) => [...notes.traits].sort();
const names = (notes: Notes) => notes.files.map(({ name }) => name);

/** A module of Visual Basic, packed with literals alone (MS-OVBA 2.4.1). */
function packedModule(source: string): Buffer {
	const bytes = Buffer.from(`Attribute VB_Name = "M"\r\n${source}`, "latin1");
	const groups: Buffer[] = [];
	for (let at = 0; at < bytes.length; at += 8) groups.push(Buffer.concat([Buffer.from([0]), bytes.subarray(at, at + 8)]));
	const chunk = Buffer.concat(groups);
	const header = Buffer.alloc(3);
	header.writeUInt8(1, 0);
	header.writeUInt16LE(0xb000 | (chunk.length - 1), 1);
	return Buffer.concat([Buffer.alloc(64), header, chunk]);
}

/** An object of the Packager (\x01Ole10Native). */
function packagedFile(name: string, data: string): Buffer {
	const size = Buffer.alloc(4);
	size.writeUInt32LE(data.length);
	return Buffer.concat([
		Buffer.alloc(6),
		Buffer.from(`${name}\0C:\\${name}\0`),
		Buffer.alloc(8),
		Buffer.from(`C:\\temp\\${name}\0`),
		size,
		Buffer.from(data),
	]);
}

describe("compound files", () => {
	test("macros that start by themselves and run programs", () => {
		const file = buildCompoundFile([
			{ name: "Macros" },
			{ name: "_VBA_PROJECT", data: "x" },
			{ name: "ThisDocument", data: packedModule('Sub AutoOpen()\r\nShell "calc"\r\nEnd Sub') },
		]);
		expect(traits(notesOf(readCompoundFile, file))).toEqual(["macro", "macro-runs-programs", "macro-starts-itself"]);
	});

	test("macros that only work on a button", () => {
		const file = buildCompoundFile([
			{ name: "_VBA_PROJECT", data: "x" },
			{ name: "Sheet1", data: packedModule("Sub SumUp()\r\nRange(1).Value = 3\r\nEnd Sub") },
		]);
		expect(traits(notesOf(readCompoundFile, file))).toEqual(["macro"]);
	});

	test("packed files, equations, encryption", () => {
		const file = buildCompoundFile([
			{ name: "\x01Ole10Native", data: packagedFile("run.exe", "MZ") },
			{ name: "Equation Native", data: "x" },
			{ name: "EncryptedPackage", data: "x" },
		]);
		const notes = notesOf(readCompoundFile, file);
		expect(names(notes)).toEqual(["run.exe"]);
		expect(Buffer.from(notes.files[0]?.open?.(9) ?? []).toString()).toBe("MZ");
		expect(traits(notes)).toEqual(["encrypted-document", "equation"]);
	});

	test("macro sheets and encryption of workbooks", () => {
		const workbook = (record: number[]) =>
			buildCompoundFile([{ name: "Workbook", data: Buffer.from([0x09, 0x08, 2, 0, 0, 0, ...record, 10, 0, 0, 0]) }]);
		expect(traits(notesOf(readCompoundFile, workbook([0x85, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0])))).toEqual(["macro-sheet"]);
		expect(traits(notesOf(readCompoundFile, workbook([0x85, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0])))).toEqual([]);
		expect(traits(notesOf(readCompoundFile, workbook([0x2f, 0, 2, 0, 0, 0])))).toEqual(["encrypted-document"]);
	});
});

const types = { name: "[Content_Types].xml", data: "<Types/>" };
const relations = (inner: string) => ({ name: "word/_rels/document.xml.rels", data: `<Relationships>${inner}</Relationships>` });
const relation = (type: string, target: string, mode = "External") =>
	`<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`;

describe("office documents", () => {
	test("links are taken, templates on the web are told", () => {
		const links = notesOf(readZip, buildZip([types, relations(relation("hyperlink", "https://a.example/?x=1&amp;y=2"))]));
		expect([...links.links]).toEqual(["https://a.example/?x=1&y=2"]);
		expect(traits(links)).toEqual([]);
		expect(traits(notesOf(readZip, buildZip([types, relations(relation("attachedTemplate", "http://t.example/a.dotm"))])))).toEqual([
			"remote-template",
		]);
		expect(
			traits(notesOf(readZip, buildZip([types, relations(relation("attachedTemplate", "file:///C:/Templates/Letter.dotx"))]))),
		).toEqual([]);
		expect(traits(notesOf(readZip, buildZip([types, relations(relation("image", "https://i.example/logo.png"))])))).toEqual([]);
	});

	test("commands in fields, split over runs", () => {
		const document = (runs: string[]) => ({
			name: "word/document.xml",
			data: runs.map((run) => `<w:r><w:instrText xml:space="preserve">${run}</w:instrText></w:r>`).join(""),
		});
		expect(traits(notesOf(readZip, buildZip([types, document([" DDE", "AUTO c:\\\\windows\\\\system32\\\\cmd.exe "])])))).toEqual(["dde"]);
		expect(traits(notesOf(readZip, buildZip([types, document([" TOC \\o ", "1-3 "])])))).toEqual([]);
	});

	test("macros, macro sheets, embedded files", () => {
		const notes = notesOf(
			readZip,
			buildZip([
				types,
				{ name: "word/vbaProject.bin", data: "x" },
				{ name: "xl/macrosheets/sheet1.xml", data: "x" },
				{ name: "word/embeddings/oleObject1.bin", data: "x" },
			]),
		);
		expect(traits(notes)).toEqual(["macro", "macro-sheet"]);
		expect(names(notes)).toEqual(["word/vbaProject.bin", "word/embeddings/oleObject1.bin"]);
	});
});

describe("rich text", () => {
	const object = (data: string) => `{\\rtf1 {\\object\\objemb{\\*\\objdata ${data}}}}`;

	test("equation objects, with noise between the digits", () => {
		const hex = Buffer.from("\x01\x05\0\0\x02\0\0\0\x0b\0\0\0Equation.3\0", "latin1").toString("hex");
		expect(traits(notesOf(readRichText, object(hex)))).toEqual(["equation"]);
		expect(traits(notesOf(readRichText, object(hex.replace(/.{7}/g, "$&\r\n{}\\bin0 "))))).toEqual(["equation"]);
	});

	test("embedded compound files and links", () => {
		const inner = Buffer.from(buildCompoundFile([{ name: "\x01Ole10Native", data: "x" }])).toString("hex");
		const notes = notesOf(readRichText, `${object(`01050000${inner}`)}{\\field{\\*\\fldinst HYPERLINK "https://a.example/x"}}`);
		expect(notes.files).toHaveLength(1);
		expect(Buffer.from(notes.files[0]?.open?.(4) ?? []).toString("hex")).toBe("d0cf11e0");
		expect([...notes.links]).toEqual(["https://a.example/x"]);
	});

	test("templates from the web", () => {
		expect(traits(notesOf(readRichText, "{\\rtf1{\\*\\template https://t.example/x.dotm}}"))).toEqual(["remote-template"]);
		expect(traits(notesOf(readRichText, "{\\rtf1{\\*\\template C:\\\\Letter.dot}}"))).toEqual([]);
	});
});
