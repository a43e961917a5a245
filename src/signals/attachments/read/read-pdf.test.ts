import { createCipheriv, createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildPdf, type PdfPlan } from "../../../../test/support/builders/build-pdf.ts";
import { notesOf } from "../../../../test/support/builders/notes-of.ts";
import { cpuMilliseconds } from "../../../../test/support/cpu-milliseconds.ts";
import { rc4 } from "./rc4.ts";
import { readPdf } from "./read-pdf.ts";

const address = "https://a.example/login?x=(1)";
const read = (plan: PdfPlan, passwords: readonly string[] = []) => notesOf(readPdf, buildPdf(plan), {}, passwords);
const traits = (plan: PdfPlan) => [...read(plan).traits].sort();

describe("links", () => {
	test("as text, in packed objects, in octal, in hexadecimal and in UTF-16", () => {
		const octal = (text: string) => `(${[...text].map((letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, "0")}`).join("")})`;
		const hex = (text: string) => `<${Buffer.from(text).toString("hex")}>`;
		const wide = (text: string) => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
		for (const plan of [{}, { packed: true }, { writeString: octal }, { writeString: hex }, { writeString: wide }]) {
			expect([...read({ links: [address], ...plan }).links]).toEqual([address]);
		}
	});

	test("a link over much of the page is large", () => {
		expect(traits({ links: [address] })).toEqual([]);
		expect(traits({ links: [address], linkBox: [0, 100, 600, 700] })).toEqual(["pdf-large-link"]);
	});
});

describe("what it does", () => {
	test("scripts, programs, forms", () => {
		expect(traits({ objects: ["9 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj"] })).toEqual(["pdf-script"]);
		expect(traits({ objects: ["9 0 obj << /S /J#61vaScript /J#53 (1) >> endobj"] })).toEqual(["pdf-script"]);
		expect(traits({ objects: ["9 0 obj << /S /Launch /F (cmd.exe) >> endobj"] })).toEqual(["pdf-launch"]);
		expect(traits({ objects: ["9 0 obj << /S /SubmitForm /F (https://a.example) >> endobj"] })).toEqual(["pdf-form-sends"]);
	});

	test("pages and fonts", () => {
		expect(read({ pages: 3 }).pages).toBe(3);
		expect(traits({ withoutFont: true })).toEqual(["pdf-no-text"]);
	});

	test("embedded files have names and contents", () => {
		const notes = read({
			objects: ["9 0 obj << /Type /Filespec /F (run.exe) /EF << /F 100 0 R >> >> endobj"],
			streams: [{ dictionary: "/Type /EmbeddedFile /Filter /FlateDecode", data: deflateSync("MZ program") }],
		});
		expect(notes.files.map(({ name, open }) => [name, Buffer.from(open?.(99) ?? []).toString()])).toEqual([["run.exe", "MZ program"]]);
	});

	test("an object stream that swells is cut", () => {
		const bomb = deflateSync(Buffer.alloc(50 * 1024 * 1024), { level: 9 });
		const streams = Array.from({ length: 20 }, () => ({ dictionary: "/Type /ObjStm /Filter /FlateDecode", data: bomb }));
		expect(cpuMilliseconds(() => void read({ streams }))).toBeLessThan(4_000);
	});
});

describe("pictures", () => {
	const picture = (dictionary: string, data: Uint8Array) =>
		read({ streams: [{ dictionary: `/Type /XObject /Subtype /Image ${dictionary}`, data }] }).pictures;

	test("JPEG as it is", () => {
		const [open] = picture("/Width 90 /Height 90 /Filter /DCTDecode", Buffer.from("\xff\xd8\xff", "latin1"));
		expect(Buffer.from(open?.() ?? []).toString("latin1")).toBe("\xff\xd8\xff");
	});

	test("samples become a bitmap, with and without filters of rows", () => {
		const grey = Buffer.alloc(30 * 30, 200);
		const filtered = Buffer.concat(
			Array.from({ length: 30 }, (_, row) => Buffer.concat([Buffer.from([row === 0 ? 0 : 2]), Buffer.alloc(30, row === 0 ? 200 : 0)])),
		);
		const plain = picture("/Width 30 /Height 30 /BitsPerComponent 8 /Filter /FlateDecode", deflateSync(grey))[0]?.();
		const predicted = picture(
			"/Width 30 /Height 30 /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 >>",
			deflateSync(filtered),
		)[0]?.();
		expect(plain?.subarray(0, 2)).toEqual(Buffer.from("BM"));
		expect(plain?.at(-5)).toBe(200);
		expect(predicted).toEqual(plain);
	});

	test("one with links is not searched for codes", () => {
		expect(
			read({
				links: [address],
				streams: [{ dictionary: "/Subtype /Image /Width 90 /Height 90 /Filter /DCTDecode", data: Buffer.from("x") }],
			}).pictures,
		).toEqual([]);
	});
});

/** Encryption as a writer does it (ISO 32000-2, 7.6), to see that ours undoes it. */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const id = Buffer.from("0123456789abcdef");
const owner = Buffer.alloc(32, 7);
const md5 = (...parts: Uint8Array[]) => createHash("md5").update(Buffer.concat(parts)).digest();
const sha256 = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString("hex")}>`;

function classic(password: string, aes: boolean): PdfPlan {
	const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
	let key = md5(Buffer.concat([Buffer.from(password), padding]).subarray(0, 32), owner, permissions, id);
	for (let round = 0; round < 50; round++) key = md5(key);
	let user: Uint8Array = md5(padding, id);
	for (let round = 0; round < 20; round++)
		user = rc4(
			key.map((byte) => byte ^ round),
			user,
		);
	const filter = aes ? "/CF << /StdCF << /CFM /AESV2 >> >> /V 4 /R 4" : "/V 2 /R 3";
	return {
		trailer: `/Encrypt 9 0 R /ID [${hex(id)} ${hex(id)}]`,
		objects: [
			`9 0 obj << /Filter /Standard ${filter} /Length 128 /P -4 /O ${hex(owner)} /U ${hex(Buffer.concat([user, Buffer.alloc(16)]))} >> endobj`,
		],
		writeString: (text, number) => {
			const objectKey = md5(key, Buffer.from([number, 0, 0, 0, 0]), Buffer.from(aes ? "sAlT" : ""));
			return hex(aes ? encrypted("aes-128-cbc", objectKey, text) : rc4(objectKey, Buffer.from(text)));
		},
	};
}

function modern(password: string): PdfPlan {
	const [key, salts] = [Buffer.alloc(32, 3), Buffer.from("validatekeysalt!")];
	const user = Buffer.concat([sha256(Buffer.from(password), salts.subarray(0, 8)), salts]);
	const wrap = createCipheriv("aes-256-cbc", sha256(Buffer.from(password), salts.subarray(8)), Buffer.alloc(16)).setAutoPadding(false);
	return {
		trailer: `/Encrypt 9 0 R /ID [${hex(id)} ${hex(id)}]`,
		objects: [
			`9 0 obj << /Filter /Standard /V 5 /R 5 /CF << /StdCF << /CFM /AESV3 >> >> /U ${hex(user)} /UE ${hex(wrap.update(key))} >> endobj`,
		],
		writeString: (text) => hex(encrypted("aes-256-cbc", key, text)),
	};
}

function encrypted(method: string, key: Uint8Array, text: string): Buffer {
	const vector = Buffer.alloc(16, 9);
	const cipher = createCipheriv(method, key, vector);
	return Buffer.concat([vector, cipher.update(text), cipher.final()]);
}

describe("encryption", () => {
	const makers = {
		rc4: (password: string) => classic(password, false),
		aes128: (password: string) => classic(password, true),
		aes256: modern,
	};

	for (const [name, make] of Object.entries(makers)) {
		test(`${name} without a password is opened`, () => {
			const notes = read({ links: [address], ...make("") });
			expect([...notes.links]).toEqual([address]);
			expect([...notes.traits]).toEqual(["pdf-locked"]);
		});

		test(`${name} with a password is opened by the one that the mail tells`, () => {
			const notes = read({ links: [address], ...make("2231") }, ["wrong", "2231"]);
			expect([...notes.links]).toEqual([address]);
			expect([...notes.traits]).toEqual(["pdf-password"]);
		});

		test(`${name} with another password stays closed`, () => {
			const notes = read({ links: [address], ...make("2231") }, ["wrong"]);
			expect([...notes.links]).toEqual([]);
			expect([...notes.traits]).toEqual(["pdf-password", "pdf-sealed"]);
		});
	}

	// Revision 6 hardens the hash in rounds; an example made once, with an empty password.
	test("aes256 of PDF 2.0", () => {
		const plan: PdfPlan = {
			trailer: `/Encrypt 9 0 R /ID [${hex(id)} ${hex(id)}]`,
			objects: [
				"9 0 obj << /Filter /Standard /V 5 /R 6 /CF << /StdCF << /CFM /AESV3 >> >> /U <936af0029db0e0a9d1c4382fd0c4a3ac26e9e12c15a9d8f3fcdeeea0d2c335fa76616c69646174656b657973616c7421> /UE <b182e0d8851c0d19e9f2ca82589457031c5584a48d4131c6e9432e9e8cad621b> >> endobj",
			],
			writeString: (text) => hex(encrypted("aes-256-cbc", Buffer.alloc(32, 3), text)),
		};
		expect([...read({ links: [address], ...plan }).links]).toEqual([address]);
	});
});
