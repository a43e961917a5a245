import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildZip } from "../../../test/support/builders/build-zip.ts";
import { measurePaths } from "./measure-paths.ts";
import type { ReadOptions } from "./read-options.ts";
import { readPaths } from "./read-paths.ts";

const mail = (subject: string, body = "body") => `From: a@a.example\nSubject: ${subject}\n\n${body}\n`;
const mbox = (...subjects: string[]) => subjects.map((subject) => `From a@a.example Thu Jan  1 00:00:00 2026\n${mail(subject)}\n`).join("");

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "packed-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: Uint8Array | string): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

async function tar(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
	const archive = pack();
	archive.entry({ name: "folder/", type: "directory" });
	archive.entry({ name: "folder/link", type: "symlink", linkname: "1.eml" });
	for (const [name, content] of Object.entries(files)) archive.entry({ name }, content);
	archive.finalize();
	const pieces: Buffer[] = [];
	for await (const piece of archive) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}

/** "box#1 Subject", or "path: reason", paths from the test's folder on. */
async function found(path: string, options: ReadOptions = {}): Promise<string[]> {
	const list: string[] = [];
	for await (const item of readPaths([path], options)) {
		const source = item.source.replace(`${folder}/`, "");
		if (item.kind === "unreadable") list.push(`${source}: ${item.reason}`);
		else list.push(`${source}#${item.index} ${/^Subject: (.*)/m.exec(Buffer.from(item.bytes).toString())?.[1] ?? "-"}`);
	}
	return list;
}

const input = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
};

describe("one file, packed", () => {
	test("in several frames of zstd, all of them", async () => {
		const box = put("frames.zst", Buffer.concat(["one", "two", "three"].map((subject) => zstdCompressSync(mbox(subject)))));
		expect(await found(box)).toEqual(["frames.zst#0 one", "frames.zst#1 two", "frames.zst#2 three"]);
	});

	test.each([
		["gzip", gzipSync],
		["zstd", zstdCompressSync],
	])("with %s: a mail and an mbox, from a file and from standard input", async (kind, packed) => {
		expect(await found(put(`one.${kind}`, packed(mail("one"))))).toEqual([`one.${kind}#0 one`]);
		const subjects = Array.from({ length: 3_000 }, (_, at) => `message ${at}`);
		const box = put(`box.${kind}`, packed(mbox(...subjects)));
		expect(await found(box)).toEqual(subjects.map((subject, at) => `box.${kind}#${at} ${subject}`));
		expect(await found("-", { standardInput: input(packed(mail("one"))) })).toEqual(["-#0 one"]);
	});

	test("several times with gzip, and files put one behind the other", async () => {
		expect(await found(put("twice.gz", gzipSync(gzipSync(mail("twice")))))).toEqual(["twice.gz#0 twice"]);
		expect(await found(put("added.gz", Buffer.concat([gzipSync(mbox("one")), gzipSync(mbox("two"))])))).toEqual([
			"added.gz#0 one",
			"added.gz#1 two",
		]);
		let deep: Uint8Array = Buffer.from(mail("deep"));
		for (let time = 0; time < 9; time++) deep = gzipSync(deep);
		expect(await found(put("deep.gz", deep))).toEqual(["deep.gz: packed more than 4 times"]);
	});

	test("of a damaged one, what comes before the damage, and that it is damaged", async () => {
		const subjects = Array.from({ length: 20_000 }, (_, at) => `message ${at * 7919}`);
		const whole = gzipSync(mbox(...subjects));
		const list = await found(put("cut.gz", whole.subarray(0, whole.length / 2)));
		expect(list.length).toBeGreaterThan(1_000);
		expect(list.at(-1)).toBe("cut.gz: damaged: unexpected end of file");
	});

	test.each([
		["gzip", gzipSync, 400],
		// Of zstd, a block of up to 128 kB is there as a whole or not at all.
		["zstd", zstdCompressSync, 10_000],
	])("of one that is cut off, with %s, what there is of it", async (kind, packed, lines) => {
		const text = (of: string) => Array.from({ length: lines }, (_, at) => hash("sha1", `${of} ${at}`)).join("\n");
		const box = `From a@example.com Thu Jan  1 00:00:00 2026\n${mail("first", text("1"))}\nFrom a@example.com Thu Jan  1 00:00:00 2026\n${mail("second", text("2"))}`;
		const cut = (content: string) => {
			const whole = packed(content);
			return whole.subarray(0, whole.length - 100);
		};
		for (const [name, content, subjects] of [
			["one", mail("one", text("1")), ["one"]],
			["box", box, ["first", "second"]],
		] as const) {
			const path = put(`${name}.${kind}`, cut(content));
			const list = await found(path);
			expect(list.slice(0, -1)).toEqual(subjects.map((subject, at) => `${name}.${kind}#${at} ${subject}`));
			expect(list.at(-1)).toMatch(new RegExp(`^${name}\\.${kind}: damaged: `));
		}
	});

	test("of what grows without end, no more is unpacked than one message may have", async () => {
		const path = put("bomb.gz", gzipSync(mail("bomb", "x".repeat(50_000_000))));
		for await (const item of readPaths([path], { messageBytes: 1_000_000 }))
			expect(item.kind === "message" && item.bytes.length).toBe(1_000_001);
	});
});

describe("archives", () => {
	test("tar, plain and packed: files in their order, mboxes, packed mboxes, without what is hidden", async () => {
		const long = `folder/${"n".repeat(150)}.eml`;
		const archive = await tar({
			"./folder/2.eml": mail("second"),
			"folder/1.mbox": mbox("one", "two"),
			"folder/3.mbox.gz": gzipSync(mbox("packed")),
			[long]: mail("long"),
			"folder/.hidden": mail("hidden"),
			"__MACOSX/folder/2.eml": mail("beside"),
			"folder/readme.txt": "no mail\n",
		});
		const expected = [
			"folder/2.eml#0 second",
			"folder/1.mbox#0 one",
			"folder/1.mbox#1 two",
			"folder/3.mbox.gz#0 packed",
			`${long}#0 long`,
			"folder/readme.txt: not a mail message: no header field found",
		];
		expect(await found(put("a.tar", archive))).toEqual(expected.map((line) => `a.tar/${line}`));
		expect(await found(put("a.tgz", gzipSync(archive)))).toEqual(expected.map((line) => `a.tgz/${line}`));
		expect(await found("-", { standardInput: input(archive) })).toEqual(expected.map((line) => `-/${line}`));
	});

	test("ZIP: packed and stored files, names in any script, what is encrypted is named", async () => {
		const archive = buildZip([
			{ name: "b/" },
			{ name: "b/1.eml", data: mail("packed") },
			{ name: "a/2.eml", data: mail("stored"), stored: true },
			{ name: "../почта.mbox", data: mbox("one", "two"), utf8: true },
			{ name: "secret.eml", data: mail("secret"), encrypted: true },
			{ name: "__MACOSX/b/._1.eml", data: "resource" },
		]);
		expect(await found(put("a.zip", archive))).toEqual([
			"a.zip/b/1.eml#0 packed",
			"a.zip/a/2.eml#0 stored",
			"a.zip/../почта.mbox#0 one",
			"a.zip/../почта.mbox#1 two",
			"a.zip/secret.eml: encrypted; unpack the archive with its password first",
		]);
		expect(await found("-", { standardInput: input(archive) })).toEqual([expect.stringContaining("-: a ZIP archive has the list")]);
	});

	test("a stored archive's first mail is not taken for the archive", async () => {
		expect(await found(put("stored.zip", buildZip([{ name: "1.eml", data: mail("one"), stored: true }])))).toEqual([
			"stored.zip/1.eml#0 one",
		]);
	});

	test("a Maildir: everything in cur and new is a message, of hidden subfolders too", async () => {
		const archive = await tar({ "Maildir/cur/1:2,S": "no header\n", "Maildir/.Sent/new/2": mail("sent"), "Maildir/.Sent/.x": "-" });
		expect(await found(put("maildir.tar", archive))).toEqual([
			"maildir.tar/Maildir/cur/1:2,S#0 -",
			"maildir.tar/Maildir/.Sent/new/2#0 sent",
		]);
	});

	test("a path leads into an archive, to a file and to a folder", async () => {
		const path = put("into.zip", buildZip(["a/1.eml", "a/2.eml", "ab.eml"].map((name) => ({ name, data: mail(name) }))));
		expect(await found(`${path}/a/2.eml`)).toEqual(["into.zip/a/2.eml#0 a/2.eml"]);
		expect(await found(`${path}/a`)).toEqual(["into.zip/a/1.eml#0 a/1.eml", "into.zip/a/2.eml#0 a/2.eml"]);
		expect(await found(`${path}/c.eml`)).toEqual(["into.zip/c.eml: no such file in the archive"]);
	});

	test("the place of a message in one leads to it, whether a mailbox is packed or lies in an archive", async () => {
		const archive = put("places.tar", await tar({ "1.mbox": mbox("one", "two"), "1#0.eml": mail("own"), "x#1": mail("its own") }));
		const box = put("places.gz", gzipSync(mbox("three", "four")));
		expect(await found(`${archive}/1.mbox#1`)).toEqual(["places.tar/1.mbox#1 two"]);
		expect(await found(`${archive}/x#1`)).toEqual(["places.tar/x#1#0 its own"]);
		expect(await found(`${archive}/1.mbox#2`)).toEqual(["places.tar/1.mbox: there is no message #2 in it; the last is #1"]);
		expect(await found(`${archive}/2.mbox#2`)).toEqual(["places.tar/2.mbox#2: no such file in the archive"]);
		expect(await found(`${box}#1`)).toEqual(["places.gz#1 four"]);
	});

	test("a damaged one is named, what came before the damage is read", async () => {
		const archive = await tar({ "1.eml": mail("one"), "2.eml": mail("two", "x".repeat(5_000)) });
		const list = await found(put("cut.tar", archive.subarray(0, 4_000)));
		expect(list[0]).toBe("cut.tar/1.eml#0 one");
		expect(list.at(-1)).toMatch(/^cut\.tar.*: .*(unexpected|ended|end of)/i);
		const zip = buildZip([{ name: "1.eml", data: mail("one") }]);
		expect(await found(put("cut.zip", zip.subarray(0, zip.length - 10)))).toEqual([expect.stringMatching(/^cut\.zip: .+/)]);
	});

	test("bytes are counted as they lie on the disk, and once", async () => {
		const path = put("counted.tgz", gzipSync(await tar({ "1.eml": mail("one", "x".repeat(100_000)) })));
		let read = 0;
		await found(path, {
			onBytes: (count) => {
				read += count;
			},
		});
		expect(read).toBe(measurePaths([path]));
	});
});

describe("what is not read", () => {
	test.each([
		["xz", "\xfd7zXZ\0", "xz -dc"],
		["bzip2", "BZh91AY&SY", "bzip2 -dc"],
		["7z", "7z\xbc\xaf\x27\x1c", "7z x"],
		["rar", "Rar!\x1a\x07\x01", "unrar"],
		["pst", "!BDN", "readpst"],
		["msg", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "msgconvert"],
	])("%s is named, with what to do", async (name, begins, hint) => {
		expect(await found(put(`un.${name}`, Buffer.from(begins.padEnd(600, "\x07"), "latin1")))).toEqual([
			expect.stringMatching(new RegExp(`^un\\.${name}: .*${hint}`)),
		]);
	});

	test("a mail is no archive because it says so", async () => {
		const text = `From: a@a.example\nSubject: tar\n\n${"x".repeat(300)}`;
		const forged = `${text.slice(0, 257)}ustar\0${text}`;
		expect(await found(put("forged.eml", forged))).toEqual(["forged.eml#0 tar"]);
		expect(await found(put("pk.eml", `${mail("pk")}PK\x03\x04`))).toEqual(["pk.eml#0 pk"]);
	});
});
