import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../base/limits.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import type { Signal } from "../signal.ts";
import { archiveContent } from "./archive-content.ts";
import { buildCompoundFile } from "../../../test/support/builders/build-compound-file.ts";
import { buildDiskImage } from "../../../test/support/builders/build-disk-image.ts";
import { buildMail } from "../../../test/support/builders/build-mail.ts";
import { buildPdf } from "../../../test/support/builders/build-pdf.ts";
import { buildZip } from "../../../test/support/builders/build-zip.ts";
import { cpuMilliseconds } from "../../../test/support/cpu-milliseconds.ts";
import { diskImage } from "./disk-image.ts";
import { doubleExtension } from "./double-extension.ts";
import { encryptedFile } from "./encrypted-file.ts";
import { fileLink } from "./file-link.ts";
import { htmlAttachment } from "./html-attachment.ts";
import { htmlSmuggling } from "./html-smuggling.ts";
import { inspectAttachments } from "./inspect-attachments.ts";
import { macro } from "./macro.ts";
import { onlyAttachment } from "./only-attachment.ts";
import { pdfAction } from "./pdf-action.ts";
import { phoneProfile } from "./phone-profile.ts";
import { program } from "./program.ts";
import { qrCode } from "./qr-code.ts";
import { script } from "./script.ts";
import { shortcut } from "./shortcut.ts";
import { tellingName } from "./telling-name.ts";
import { typeDisagrees } from "./type-disagrees.ts";

const all: readonly Signal[] = [
	program,
	script,
	shortcut,
	diskImage,
	doubleExtension,
	typeDisagrees,
	htmlAttachment,
	htmlSmuggling,
	macro,
	encryptedFile,
	archiveContent,
	pdfAction,
	phoneProfile,
	fileLink,
	tellingName,
	onlyAttachment,
	qrCode,
];

const inspect = (name: string, data: Uint8Array | string) => inspectAttachments(buildMail({ files: [{ name, data }] }));

describe("inspectAttachments", () => {
	test("without attachments there is nothing, at once", () => {
		expect(inspectAttachments(buildMail({ text: "Hello" }))).toEqual([]);
	});

	test("files in files, with their places", () => {
		const archive = buildZip([
			{ name: "docs/inner.zip", data: buildZip([{ name: "run.exe", data: "MZ" }]) },
			{ name: "b.txt", data: "x" },
		]);
		const files = inspect("outer.zip", archive).map(({ name, kind, named, depth, inside, companions }) => ({
			name,
			kind,
			named,
			depth,
			inside,
			companions,
		}));
		expect(files).toEqual([
			{ name: "outer.zip", kind: "zip", named: "archive", depth: 0, inside: undefined, companions: 1 },
			{ name: "inner.zip", kind: "zip", named: "archive", depth: 1, inside: "archive", companions: 2 },
			{ name: "run.exe", kind: "exe", named: "program", depth: 2, inside: "archive", companions: 1 },
			{ name: "b.txt", kind: undefined, named: "text", depth: 1, inside: "archive", companions: 2 },
		]);
	});

	test("a packed file is named after its packing", () => {
		expect(inspect("letter.pdf.gz", gzipSync(buildPdf({}))).map(({ name, kind }) => [name, kind])).toEqual([
			["letter.pdf.gz", "gzip"],
			["letter.pdf", "pdf"],
		]);
	});

	test("a page written by a page is looked into", () => {
		const inner = '<html><form action="https://b.example"><input type=password></form></html>';
		const files = inspect(
			"a.html",
			`<script>document.write(unescape("${[...inner].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("")}"))</script>`,
		);
		expect(files[1]?.inside).toBe("page");
		expect(files[1]?.traits.has("password-field")).toBe(true);
	});

	test("one look for a message, whoever asks", () => {
		const mail = buildMail({ files: [{ name: "a.zip", data: buildZip([{ name: "a.txt", data: "x" }]) }] });
		expect(inspectAttachments(mail)).toBe(inspectAttachments(mail));
	});

	test("limits of entries count for all archives together", () => {
		const archive = buildZip(Array.from({ length: 40 }, (_, index) => ({ name: `${index}.txt`, data: "x" })));
		const mail = buildMail({ files: Array.from({ length: 5 }, (_, index) => ({ name: `${index}.zip`, data: archive })) });
		expect(inspectAttachments(mail, { ...defaultLimits, archiveEntries: 60 })).toHaveLength(65);
	});
});

const page = `<script>var a=atob("${Buffer.alloc(900, 65).toString("base64")}");document.write(unescape("%3Chtml%3E${"%41".repeat(40)}"))</script>`;
const seeds: readonly { name: string; data: Uint8Array }[] = [
	{
		name: "a.zip",
		data: buildZip([
			{ name: "x.html", data: page },
			{ name: "y.zip", data: buildZip([{ name: "z.js", data: "1" }]) },
		]),
	},
	{
		name: "a.docx",
		data: buildZip([
			{ name: "[Content_Types].xml", data: "<Types/>" },
			{ name: "word/vbaProject.bin", data: buildCompoundFile([{ name: "_VBA_PROJECT", data: "x" }]) },
		]),
	},
	{
		name: "a.doc",
		data: buildCompoundFile([
			{ name: "Macros" },
			{ name: "\x01Ole10Native", data: "run" },
			{ name: "Workbook", data: Buffer.alloc(64, 1) },
		]),
	},
	{
		name: "a.pdf",
		data: buildPdf({
			links: ["https://a.example"],
			packed: true,
			streams: [
				{
					dictionary: "/Subtype /Image /Width 30 /Height 30 /BitsPerComponent 8 /Filter /FlateDecode",
					data: deflateSync(Buffer.alloc(900)),
				},
			],
		}),
	},
	{ name: "a.html", data: Buffer.from(page) },
	{ name: "a.svg", data: Buffer.from('<svg onload="x()"><a href="https://a.example"><script>1</script></svg>') },
	{
		name: "a.rtf",
		data: Buffer.from(`{\\rtf1{\\object{\\*\\objdata ${Buffer.from(buildCompoundFile([{ name: "a", data: "b" }])).toString("hex")}}}}`),
	},
	{ name: "a.rar", data: Buffer.concat([Buffer.from("Rar!\x1a\x07\x01\x00", "latin1"), Buffer.alloc(200, 2)]) },
	{ name: "b.rar", data: Buffer.concat([Buffer.from("Rar!\x1a\x07\x00", "latin1"), Buffer.alloc(200, 0x74)]) },
	{ name: "a.7z", data: Buffer.concat([Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"), Buffer.alloc(200, 1)]) },
	{ name: "a.cab", data: Buffer.concat([Buffer.from("MSCF\0\0\0\0", "latin1"), Buffer.alloc(200, 36)]) },
	{ name: "a.gz", data: gzipSync("hello") },
	{
		name: "a.one",
		data: Buffer.concat([
			Buffer.from("e4525c7b8cd8a74daeb15378d02996d3", "hex"),
			Buffer.from("e716e3bd65261145a4c48d4d0b7a9eac", "hex"),
			Buffer.alloc(60, 3),
		]),
	},
	{ name: "a.lnk", data: Buffer.concat([Buffer.from("4c0000000114020000000000c000000000000046", "hex"), Buffer.alloc(100, 7)]) },
	{ name: "a.ics", data: Buffer.from("BEGIN:VCALENDAR\r\nURL:https://a.example\r\n") },
	{ name: "winmail.dat", data: Buffer.concat([Buffer.from("789f3e22", "hex"), Buffer.alloc(100, 2)]) },
	{ name: "a.iso", data: Buffer.concat([Buffer.alloc(16 * 2048), Buffer.from("\x01CD001"), Buffer.alloc(6 * 2048, 1)]) },
];

/** Looks with everything there is at one file; fails when it throws or takes too long. */
function survives(name: string, data: Uint8Array): void {
	const look = (): void => {
		const facts = factsOf(buildMail({ files: [{ name, data }] }));
		for (const signal of all) {
			for (const { code } of signal.look(facts)) expect(signal.codes).toHaveProperty(code);
		}
	};
	expect(cpuMilliseconds(look), name).toBeLessThan(4_000);
}

describe("hostile bytes", () => {
	test("noise behind every magic number and name", () => {
		const noise = fc.uint8Array({ maxLength: 600 });
		fc.assert(
			fc.property(fc.constantFrom(...seeds), noise, ({ name, data }, bytes) =>
				survives(name, Buffer.concat([data.subarray(0, name === "a.iso" ? 33_000 : 8), bytes])),
			),
			{ numRuns: 300 },
		);
	});

	test("mutated files", () => {
		const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) });
		fc.assert(
			fc.property(
				fc.constantFrom(...seeds),
				fc.array(change, { minLength: 1, maxLength: 12 }),
				fc.double({ min: 0.1, max: 1, noNaN: true }),
				({ name, data }, changes, kept) => {
					const mutated = Buffer.from(data);
					for (const { at, bytes } of changes)
						mutated.set(
							bytes.subarray(0, Math.max(0, mutated.length - Math.floor(at * mutated.length))),
							Math.floor(at * (mutated.length - 1)),
						);
					survives(name, mutated.subarray(0, Math.ceil(mutated.length * kept)));
				},
			),
			{ numRuns: 300 },
		);
	});

	test("a disk image whose hundreds of files lie one upon the other", () => {
		const names = (extension: string) => Array.from({ length: 480 }, (_, at) => `A${at}.${extension}`);
		const worst: Record<string, Uint8Array> = {
			pdf: Buffer.from(`%PDF-1.4\n${"1 0 obj << /A /URI (x) >> endobj\n".repeat(8_000)}`),
			doc: buildCompoundFile(Array.from({ length: 40 }, (_, at) => ({ name: at === 0 ? "Macros" : `S${at}`, data: Buffer.alloc(6_000) }))),
			eml: Buffer.from(
				`From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\nContent-Type: image/png\n\nx\n".repeat(2_000)}`,
			),
		};
		for (const [extension, data] of Object.entries(worst)) {
			const mail = buildMail({ files: [{ name: "a.iso", data: buildDiskImage(names(extension), data) }] });
			let files: ReturnType<typeof inspectAttachments> = [];
			expect(
				cpuMilliseconds(() => (files = inspectAttachments(mail))),
				extension,
			).toBeLessThan(300);
			expect(
				files.some(({ traits }) => traits.has("bomb")),
				extension,
			).toBe(true);
		}
	});

	test("a disk image that has two names for a file tells what is in both", () => {
		const page = "<html><form action='https://b.example'><input type=password></form>";
		const files = inspect("a.iso", buildDiskImage(["A.HTML", "B.HTML"], Buffer.from(page)));
		expect(files.map(({ name, traits }) => [name, traits.has("password-field"), traits.has("bomb")])).toEqual([
			["a.iso", false, false],
			["A.HTML", true, false],
			["B.HTML", true, false],
		]);
	});

	test("hundreds of PDFs with a password, and five passwords to try", () => {
		const zeros = (bytes: number) => `<${"00".repeat(bytes)}>`;
		const pdf = (at: number) =>
			Buffer.from(
				`%PDF-1.7\n1 0 obj << /Filter /Standard /V 5 /R 6 /U ${zeros(48)} /O ${zeros(48)} /UE ${zeros(32)} /P -4 >> endobj trailer << /Encrypt 1 0 R /ID [<${at}>] >>`,
			);
		const files = Array.from({ length: 300 }, (_, at) => ({ name: `${at}.pdf`, data: pdf(at) }));
		const mail = buildMail({ text: "Password: Ab1c Password: Ab2c Password: Ab3c Password: Ab4c Password: Ab5c", files });
		expect(cpuMilliseconds(() => void inspectAttachments(mail))).toBeLessThan(500);
	});

	test("large files of one thing over and over", () => {
		const size = 3_000_000;
		const fill = (text: string, head = "") => Buffer.from(head + text.repeat(Math.ceil(size / text.length)), "latin1");
		const worst: Record<string, Uint8Array> = {
			"input.html": fill("<input ", "<html><script>"),
			"a.html": fill('<a href="', "<html>"),
			"base64.html": fill("QUFB", "<html><script>"),
			"percent.html": fill("%3c%41%41", "<html><script>"),
			"location.html": fill("location    ", "<html><script>"),
			"a.svg": fill("<a href='", "<svg>"),
			"b.svg": fill(" on", "<svg>"),
			"uri.pdf": fill("/URI (", "%PDF-1.4\n"),
			"link.pdf": fill("/Link", "%PDF-1.4\n"),
			"stream.pdf": fill("stream\n", "%PDF-1.4\n"),
			"obj.pdf": fill("1 0 obj << /Length 1 >> stream\nx endstream ", "%PDF-1.4\n"),
			"ef.pdf": fill("/EF <<", "%PDF-1.4\n"),
			"objdata.rtf": fill("\\objdata d0cf11e0a1b11ae1", "{\\rtf1 "),
			"hyper.rtf": fill('HYPERLINK        "', "{\\rtf1 "),
			"local.zip": fill("PK\x03\x04", ""),
			"a.ics": fill("URL:https://", "BEGIN:VCALENDAR\n"),
			"a.url": fill("URL=", ""),
			"a.rar": fill("\0", "Rar!\x1a\x07\x00"),
			"b.rar": fill("\x01", "Rar!\x1a\x07\x01\x00"),
			"a.doc": fill("\0", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
			"b.doc": fill("\x01\0\0\0", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
			"winmail.dat": fill("\0", "\x78\x9f\x3e\x22"),
			"a.one": fill(
				"\xe7\x16\xe3\xbd\x65\x26\x11\x45\xa4\xc4\x8d\x4d\x0b\x7a\x9e\xac",
				"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3",
			),
		};
		for (const [name, data] of Object.entries(worst)) survives(name, data);
	}, 60_000);
});
