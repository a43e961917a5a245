import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measurePaths } from "./measure-paths.ts";
import type { ReadOptions } from "./read-options.ts";
import { readPaths } from "./read-paths.ts";

const mail = (subject: string) => `From: a@a.example\nSubject: ${subject}\n\nbody\n`;
const mbox = (...subjects: string[]) => subjects.map((subject) => `From a@a.example Thu Jan  1 00:00:00 2026\n${mail(subject)}\n`).join("");

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "readers-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): string {
	const whole = join(folder, path);
	mkdirSync(join(whole, ".."), { recursive: true });
	writeFileSync(whole, content);
	return whole;
}

/** What was found, paths given from the test's folder: "box#1 Subject", or "path: reason". */
async function found(paths: readonly string[], options: ReadOptions = {}): Promise<string[]> {
	const list: string[] = [];
	for await (const item of readPaths(paths, options)) {
		const source = item.source.replace(`${folder}/`, "");
		if (item.kind === "unreadable") list.push(`${source}: ${item.reason}`);
		else list.push(`${source}#${item.index} ${/^Subject: (.*)/m.exec(Buffer.from(item.bytes).toString())?.[1] ?? "-"}`);
	}
	return list;
}

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
}

describe("files", () => {
	test("a mail, an mbox, whatever they are called", async () => {
		put("files/a.txt", mail("alone"));
		put("files/b.eml", mbox("one", "two"));
		put("files/c.mbox", `\ufeff\n\n${mbox("after a mark and empty lines")}`);
		const paths = ["a.txt", "b.eml", "c.mbox"].map((name) => join(folder, "files", name));
		expect(await found(paths)).toEqual([
			"files/a.txt#0 alone",
			"files/b.eml#0 one",
			"files/b.eml#1 two",
			"files/c.mbox#0 after a mark and empty lines",
		]);
	});

	test("a mailbox larger than a piece of it", async () => {
		const subjects = Array.from({ length: 40_000 }, (_, at) => `message ${at}`);
		const path = put("large/box", mbox(...subjects));
		const list = await found([path]);
		expect(list).toEqual(subjects.map((subject, at) => `large/box#${at} ${subject}`));
	});

	test("of a large message the limit and one byte more are kept", async () => {
		const path = put("large/one.eml", `${mail("large")}${"x".repeat(3_000_000)}`);
		for (const messageBytes of [1_000, 2_500_000]) {
			for await (const item of readPaths([path], { messageBytes }))
				expect(item.kind === "message" && item.bytes.length).toBe(messageBytes + 1);
		}
	});

	test("what is no mail is named", async () => {
		const binary = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256));
		const paths = [
			put("other/picture.eml", binary),
			put("other/empty.eml", ""),
			put("other/lines.eml", "\n\n\n"),
			put("other/prose.txt", "From here on it is prose.\nNothing else.\n"),
			put("other/data.json", '{\n\t"subject": "x"\n}\n'),
			put("other/zeros.eml", Buffer.alloc(200_000)),
		];
		expect(await found(paths)).toEqual([
			"other/picture.eml: not a mail message: no header field found",
			"other/empty.eml: empty: there is no message in it",
			"other/lines.eml: empty: there is no message in it",
			"other/prose.txt: not a mail message: no header field found",
			"other/data.json: not a mail message: no header field found",
			"other/zeros.eml: not a mail message: no header field found",
		]);
	});

	test("a broken first line does not make a mail less of one", async () => {
		expect(await found([put("other/broken.eml", `no colon here\n${mail("broken")}`)])).toEqual(["other/broken.eml#0 broken"]);
	});

	test("what is not there, not allowed or not a file is named, and the rest is read", async () => {
		const good = put("trouble/good.eml", mail("good"));
		const locked = put("trouble/locked.eml", mail("locked"));
		chmodSync(locked, 0);
		const server = createServer().listen(join(folder, "trouble/socket"));
		await new Promise((resolve) => server.once("listening", resolve));
		const list = await found([join(folder, "trouble/none.eml"), join(folder, "trouble/socket"), locked, good]);
		server.close();
		expect(list[0]).toBe("trouble/none.eml: no such file or folder");
		expect(list[1]).toBe("trouble/socket: not a file or a folder but a socket");
		// Root may read everything.
		expect(list[2]).toMatch(/permission denied|#0 locked/);
		expect(list[3]).toBe("trouble/good.eml#0 good");
	});
});

describe("folders", () => {
	test("are read whole, in the order of names, without what is hidden", async () => {
		put("tree/b.eml", mail("b"));
		put("tree/a/2.eml", mail("a2"));
		put("tree/a/1.mbox", mbox("a1", "a1 again"));
		put("tree/.hidden", mail("hidden"));
		put("tree/c/deep/er.eml", mail("deeper"));
		expect(await found([join(folder, "tree")])).toEqual([
			"tree/a/1.mbox#0 a1",
			"tree/a/1.mbox#1 a1 again",
			"tree/a/2.eml#0 a2",
			"tree/b.eml#0 b",
			"tree/c/deep/er.eml#0 deeper",
		]);
		expect(await found([`${folder}/tree/a/`])).toEqual(["tree/a/1.mbox#0 a1", "tree/a/1.mbox#1 a1 again", "tree/a/2.eml#0 a2"]);
	});

	test("a folder that holds no file is empty as an empty file is; one among others is not named", async () => {
		mkdirSync(join(folder, "nothing/below/it"), { recursive: true });
		for (const name of ["cur", "new", "tmp"]) mkdirSync(join(folder, "no-mail", name), { recursive: true });
		put("some/a.eml", mail("alone"));
		mkdirSync(join(folder, "some/empty"));
		expect(await found(["nothing", "no-mail", "some"].map((name) => join(folder, name)))).toEqual([
			"nothing: empty: there is no message in it",
			"no-mail: empty: there is no message in it",
			"some/a.eml#0 alone",
		]);
	});

	test("a Maildir: cur and new and its subfolders, not tmp, not what software keeps beside them", async () => {
		put("Maildir/cur/1.host:2,S", mail("read"));
		put("Maildir/new/2.host", "no header at all\n");
		put("Maildir/tmp/3.host", mail("on its way"));
		put("Maildir/dovecot-uidlist", "3 V1 N5\n");
		put("Maildir/.Sent/cur/4.host", mail("sent"));
		put("Maildir/.Sent/new/5.host", mail("sent too"));
		put("Maildir/.Sent/maildirfolder", "");
		expect(await found([join(folder, "Maildir")])).toEqual([
			"Maildir/.Sent/cur/4.host#0 sent",
			"Maildir/.Sent/new/5.host#0 sent too",
			"Maildir/cur/1.host:2,S#0 read",
			"Maildir/new/2.host#0 -",
		]);
	});

	test("links are followed, but not in circles", async () => {
		put("loop/a.eml", mail("a"));
		symlinkSync("..", join(folder, "loop/up"));
		symlinkSync("a.eml", join(folder, "loop/b.eml"));
		symlinkSync("nowhere", join(folder, "loop/c.eml"));
		expect(await found([join(folder, "loop")])).toEqual(
			expect.arrayContaining(["loop/a.eml#0 a", "loop/b.eml#0 a", "loop/c.eml: no such file or folder"]),
		);
	});

	test("a name that is not UTF-8 is named", async () => {
		mkdirSync(join(folder, "names"));
		writeFileSync(Buffer.concat([Buffer.from(join(folder, "names/caf")), Buffer.from([0xe9]), Buffer.from(".eml")]), mail("latin 1"));
		expect(await found([join(folder, "names")])).toEqual(["names: a name in it is not UTF-8 (caf\ufffd.eml); rename it to have it read"]);
	});

	test("bytes are counted beforehand and while reading", async () => {
		let read = 0;
		await found([join(folder, "tree")], {
			onBytes: (count) => {
				read += count;
			},
		});
		expect(read).toBe(measurePaths([join(folder, "tree")]));
		expect(measurePaths(["-"])).toBeUndefined();
	});
});

describe("the place of one message", () => {
	test("is that message alone", async () => {
		const box = put("places/box.mbox", mbox("one", "two", "three"));
		expect(await found([`${box}#1`, `${box}#2`, `${box}#0`])).toEqual([
			"places/box.mbox#1 two",
			"places/box.mbox#2 three",
			"places/box.mbox#0 one",
		]);
		expect(measurePaths([`${box}#1`])).toBe(measurePaths([box]));
	});

	test("is told where there is none", async () => {
		const box = put("places/two.mbox", mbox("one", "two"));
		const none = put("places/none.txt", "just words\n");
		expect(await found([`${box}#2`, `${none}#1`, `${folder}/places#1`, `${box}x#1`])).toEqual([
			"places/two.mbox: there is no message #2 in it; the last is #1",
			"places/none.txt: not a mail message: no header field found",
			"places#1: no such file or folder",
			"places/two.mboxx#1: no such file or folder",
		]);
	});

	test("is none where a file has that very name", async () => {
		const plain = put("places/named", mbox("one", "two"));
		expect(await found([put("places/named#1", mail("its own")), `${plain}#01`])).toEqual([
			"places/named#1#0 its own",
			"places/named#1 two",
		]);
	});
});

describe("standard input", () => {
	test("one mail or an mbox, in pieces of any size", async () => {
		for (const size of [1, 1_000]) {
			expect(await found(["-"], { standardInput: pieces(mail("alone"), size) })).toEqual(["-#0 alone"]);
			expect(await found(["-"], { standardInput: pieces(mbox("one", "two"), size) })).toEqual(["-#0 one", "-#1 two"]);
		}
		const subjects = Array.from({ length: 3_000 }, (_, at) => `message ${at}`);
		expect(await found(["-"], { standardInput: pieces(mbox(...subjects), 10_000) })).toHaveLength(3_000);
	});

	test("nothing, or no mail", async () => {
		expect(await found(["-"], { standardInput: pieces("", 1) })).toEqual(["-: empty: there is no message in it"]);
		expect(await found(["-"], { standardInput: pieces("just words\n", 4) })).toEqual(["-: not a mail message: no header field found"]);
	});

	test("of a large message the limit and one byte more are kept", async () => {
		const standardInput = pieces(`${mail("large")}${"x".repeat(300_000)}`, 50_000);
		for await (const item of readPaths(["-"], { standardInput, messageBytes: 100_000 }))
			expect(item.kind === "message" && item.bytes.length).toBe(100_001);
	});
});
