import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MemorySpoolFiles } from "../../../test/support/memory-spool-files.ts";
import type { SpoolPlace } from "../ledger.ts";
import type { Spool } from "../spool.ts";
import { openSegmentSpool } from "./segment-spool.ts";

const text = async (spool: Spool, place: SpoolPlace) => Buffer.from(await spool.read(place)).toString();
const refusal = (code: string) => expect.objectContaining({ name: "StorageError", code });

describe("on disk", () => {
	let folder: string;
	beforeEach(() => {
		folder = join(mkdtempSync(join(tmpdir(), "tidegate-spool-")), "data", "spool");
	});
	afterEach(() => rmSync(join(folder, "../.."), { recursive: true }));

	test("messages come back, also after a restart", async () => {
		const spool = await openSegmentSpool(folder);
		const messages = ["", "one", "two\r\n", "x".repeat(100_000)];
		const places = await Promise.all(messages.map((message) => spool.append(Buffer.from(message))));
		for (const [at, place] of places.entries()) expect(await text(spool, place)).toBe(messages[at]);
		await spool.close();
		const again = await openSegmentSpool(folder);
		for (const [at, place] of places.entries()) expect(await text(again, place)).toBe(messages[at]);
		await again.close();
	});

	test("the bytes lie at their place as they are: the delivery process reads them by itself", async () => {
		const spool = await openSegmentSpool(folder);
		await spool.append(Buffer.from("before"));
		const { segment, offset, length } = await spool.append(Buffer.from("the message"));
		const file = await open(spool.pathOf(segment));
		const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
		await file.close();
		expect(buffer.toString()).toBe("the message");
		await spool.close();
	});

	test("folder and files are for their owner only", async () => {
		const spool = await openSegmentSpool(folder);
		const { segment } = await spool.append(Buffer.from("x"));
		expect(statSync(join(folder, "..")).mode & 0o777).toBe(0o700);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(spool.pathOf(segment)).mode & 0o777).toBe(0o600);
		await spool.close();
	});

	test("32 MB are one message", async () => {
		const spool = await openSegmentSpool(folder, { segmentBytes: 1_000_000 });
		const large = Buffer.alloc(32 * 1024 * 1024, "large ");
		const [first, place, last] = await Promise.all([Buffer.from("a"), large, Buffer.from("b")].map((message) => spool.append(message)));
		expect(Buffer.compare(large, await spool.read(place as SpoolPlace))).toBe(0);
		expect([await text(spool, first as SpoolPlace), await text(spool, last as SpoolPlace)]).toEqual(["a", "b"]);
		await spool.close();
	});

	test("thousands may come at once", async () => {
		const spool = await openSegmentSpool(folder);
		const places = await Promise.all(Array.from({ length: 3_000 }, (_, n) => spool.append(Buffer.from(`n° ${n}`))));
		for (const n of [0, 1_023, 1_024, 2_999]) expect(await text(spool, places[n] as SpoolPlace)).toBe(`n° ${n}`);
		await spool.close();
	});

	test("a torn end is known for one, and nothing is written behind it", async () => {
		const spool = await openSegmentSpool(folder);
		const whole = await spool.append(Buffer.from("whole"));
		const torn = await spool.append(Buffer.from("torn by a crash"));
		await spool.close();
		truncateSync(spool.pathOf(torn.segment), torn.offset + 4);
		const again = await openSegmentSpool(folder);
		await expect(again.read(torn)).rejects.toThrow(refusal("damaged"));
		const next = await again.append(Buffer.from("next"));
		expect(next.segment).toBe(torn.segment + 1);
		expect([await text(again, whole), await text(again, next)]).toEqual(["whole", "next"]);
		await again.close();
	});

	test("segments that nobody needs are removed, and their numbers are not used again", async () => {
		const options = { segmentBytes: 100, restMilliseconds: 0 };
		const spool = await openSegmentSpool(folder, options);
		const places: SpoolPlace[] = [];
		for (let n = 0; n < 5; n++) places.push(await spool.append(Buffer.alloc(90, `${n}`)));
		expect(places.map(({ segment }) => segment)).toEqual([1, 2, 3, 4, 5]);
		expect(spool.size()).toEqual({ bytes: 5 * 106, segments: 5 });
		expect(await spool.removeAllBut(new Set([2]))).toBe(3);
		expect(readdirSync(folder)).toEqual(["0000000002.seg", "0000000005.seg"]);
		expect(spool.size()).toEqual({ bytes: 2 * 106, segments: 2 });
		await expect(spool.read(places[0] as SpoolPlace)).rejects.toThrow(refusal("damaged"));
		await spool.close();
		const again = await openSegmentSpool(folder, options);
		expect(again.size()).toEqual({ bytes: 2 * 106, segments: 2 });
		expect(await again.removeAllBut(new Set())).toBe(1);
		expect((await again.append(Buffer.from("x"))).segment).toBe(6);
		expect(await again.removeAllBut(new Set())).toBe(1);
		await again.close();
	});

	test("one that was written to just now stays: the ledger may not name it yet", async () => {
		const spool = await openSegmentSpool(folder, { segmentBytes: 10 });
		for (let n = 0; n < 3; n++) await spool.append(Buffer.alloc(90));
		expect(await spool.removeAllBut(new Set())).toBe(0);
		await spool.close();
		const again = await openSegmentSpool(folder);
		expect(await again.removeAllBut(new Set())).toBe(2);
		await again.close();
	});

	test("other files in the folder are left alone", async () => {
		const spool = await openSegmentSpool(folder, { restMilliseconds: 0 });
		await (await open(join(folder, "notes.txt"), "w")).close();
		await spool.close();
		const again = await openSegmentSpool(folder, { restMilliseconds: 0 });
		expect(again.size()).toEqual({ bytes: 0, segments: 0 });
		expect(await again.removeAllBut(new Set())).toBe(0);
		expect(readdirSync(folder)).toEqual(["notes.txt"]);
		await again.close();
	});

	test("closing waits for what is being written; afterwards nothing is taken", async () => {
		const spool = await openSegmentSpool(folder);
		const appended = spool.append(Buffer.from("last"));
		await spool.close();
		const place = await appended;
		expect(await text(spool, place)).toBe("last");
		await expect(spool.append(Buffer.from("too late"))).rejects.toThrow("closed");
	});
});

describe("on a disk that may fail", () => {
	let files: MemorySpoolFiles;
	beforeEach(() => {
		files = new MemorySpoolFiles();
	});
	const openOn = (options: object = {}) => openSegmentSpool("spool", { files, restMilliseconds: 0, ...options });
	const appendAll = (spool: Spool, messages: readonly string[]) =>
		Promise.allSettled(messages.map((message) => spool.append(Buffer.from(message))));
	const codes = (settled: readonly PromiseSettledResult<SpoolPlace>[]) =>
		settled.map((one) => (one.status === "fulfilled" ? "taken" : (one.reason as { code: string }).code));
	const taken = async (spool: Spool, settled: readonly PromiseSettledResult<SpoolPlace>[]) => {
		const places = settled.filter((one) => one.status === "fulfilled").map(({ value }) => value);
		return Promise.all(places.map((place) => text(spool, place)));
	};

	test("what comes during a sync shares the next one", async () => {
		const spool = await openOn();
		let release = () => {};
		const reached = new Promise<void>((reachedSync) => {
			files.beforeSync = () => {
				reachedSync();
				return new Promise((go) => {
					release = go;
				});
			};
		});
		const first = spool.append(Buffer.from("first"));
		await reached;
		files.beforeSync = async () => {};
		const others = appendAll(spool, ["a", "b", "c", "d"]);
		release();
		await first;
		expect(await taken(spool, await others)).toEqual(["a", "b", "c", "d"]);
		expect(files.steps.filter((step) => !step.startsWith("read"))).toEqual([
			"create 1",
			"syncFolder",
			"write 1",
			"sync 1",
			"write 1",
			"sync 1",
		]);
		await spool.close();
	});

	test("is written in as many pieces as it takes", async () => {
		files.most = 7;
		const spool = await openOn();
		const settled = await appendAll(spool, ["one message", "", "and another one"]);
		expect(await taken(spool, settled)).toEqual(["one message", "", "and another one"]);
		await spool.close();
	});

	test("no room: those of that group are told, nothing of them is kept, and others are taken again when there is room", async () => {
		const spool = await openOn();
		files.capacity = 200;
		const before = await appendAll(spool, ["kept"]);
		const used = files.used;
		expect(codes(await appendAll(spool, ["x".repeat(150), "y".repeat(150)]))).toEqual(["no-room", "no-room"]);
		expect(files.used).toBe(used);
		expect(codes(await appendAll(spool, ["x".repeat(300)]))).toEqual(["no-room"]);
		files.capacity = 10_000;
		const after = await appendAll(spool, ["x".repeat(300)]);
		expect(await taken(spool, [...before, ...after])).toEqual(["kept", "x".repeat(300)]);
		expect(files.names()).toEqual(["0000000001.seg"]);
		await spool.close();
	});

	test.each(["ENOSPC", "EDQUOT"])("%s while writing, opening and syncing is want of room", async (code) => {
		const spool = await openOn();
		files.fail("create", code);
		expect(codes(await appendAll(spool, ["a"]))).toEqual(["no-room"]);
		files.fail("syncFolder", code);
		expect(codes(await appendAll(spool, ["b"]))).toEqual(["no-room"]);
		files.fail("write", code);
		expect(codes(await appendAll(spool, ["c"]))).toEqual(["no-room"]);
		files.fail("sync", code);
		expect(codes(await appendAll(spool, ["d"]))).toEqual(["no-room"]);
		expect(await taken(spool, await appendAll(spool, ["e"]))).toEqual(["e"]);
		expect(files.names()).toHaveLength(1);
		await spool.close();
	});

	test("after a sync that failed the file is not trusted again", async () => {
		const spool = await openOn();
		const before = await appendAll(spool, ["before"]);
		files.fail("sync", "EIO");
		expect(codes(await appendAll(spool, ["lost", "lost too"]))).toEqual(["input-output", "input-output"]);
		const after = await appendAll(spool, ["after"]);
		expect(after[0]).toMatchObject({ value: { segment: 2 } });
		expect(await taken(spool, [...before, ...after])).toEqual(["before", "after"]);
		await spool.close();
	});

	test("whatever the code of that failure", async () => {
		const spool = await openOn();
		await appendAll(spool, ["before"]);
		files.fail("sync", "ENOSPC");
		expect(codes(await appendAll(spool, ["lost"]))).toEqual(["no-room"]);
		expect(await appendAll(spool, ["after"])).toMatchObject([{ value: { segment: 2 } }]);
		await spool.close();
	});

	test("nor after a write that failed, nor when its end could not be cut off", async () => {
		const spool = await openOn();
		await appendAll(spool, ["before"]);
		files.fail("write", "EIO");
		expect(codes(await appendAll(spool, ["lost"]))).toEqual(["input-output"]);
		expect(await appendAll(spool, ["second"])).toMatchObject([{ value: { segment: 2 } }]);
		files.fail("write", "ENOSPC");
		files.fail("truncate", "EIO");
		expect(codes(await appendAll(spool, ["lost"]))).toEqual(["no-room"]);
		expect(await appendAll(spool, ["third"])).toMatchObject([{ value: { segment: 3 } }]);
		await spool.close();
	});

	test("a disk that stays broken is not littered with empty segments", async () => {
		const spool = await openOn();
		files.fail("sync", ...Array(50).fill("EIO"));
		for (let n = 0; n < 50; n++) expect(codes(await appendAll(spool, ["x"]))).toEqual(["input-output"]);
		expect(files.names()).toEqual([]);
		expect(spool.size()).toEqual({ bytes: 0, segments: 0 });
		await spool.close();
	});

	test("some room is kept in reserve", async () => {
		files.capacity = 10_000;
		const spool = await openOn({ reserveBytes: 4_000 });
		const settled = [];
		for (let n = 0; n < 10; n++) settled.push(...(await appendAll(spool, ["x".repeat(984)])));
		expect(codes(settled)).toEqual([...Array(6).fill("taken"), ...Array(4).fill("no-room")]);
		expect(files.used).toBe(6_000);
		expect(files.steps.filter((step) => step === "freeBytes").length).toBeLessThan(3);
		await spool.close();
	});

	test("a changed byte is found, wherever it is", async () => {
		const spool = await openOn();
		const place = await spool.append(Buffer.from("a message"));
		for (let at = place.offset - 16; at < place.offset + place.length; at++) {
			const flip = (bytes: Buffer) => bytes.fill(bytes.readUInt8(at) ^ 1, at, at + 1);
			files.damage(spool.pathOf(1), flip);
			await expect(spool.read(place)).rejects.toThrow(refusal("damaged"));
			files.damage(spool.pathOf(1), flip);
		}
		expect(await text(spool, place)).toBe("a message");
		await expect(spool.read({ ...place, length: 3 })).rejects.toThrow(refusal("damaged"));
		await expect(spool.read({ ...place, segment: 9 })).rejects.toThrow(refusal("damaged"));
		files.fail("read", "EIO");
		await expect(spool.read(place)).rejects.toThrow(refusal("input-output"));
		await spool.close();
	});

	test("whatever fails and whenever the power goes, what was taken is there", async () => {
		const failing = fc.constantFrom("create", "write", "sync", "truncate", "syncFolder");
		const code = fc.constantFrom("", "EIO", "ENOSPC");
		const message = fc.string({ maxLength: 60 });
		const turn = fc.record({
			messages: fc.array(message, { maxLength: 5 }),
			failing,
			code,
			powerCut: fc.boolean(),
			most: fc.integer({ min: 1, max: 200 }),
		});
		const property = fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
			files = new MemorySpoolFiles();
			let spool = await openOn({ segmentBytes: 150 });
			const all: [SpoolPlace, string][] = [];
			for (const { messages, failing, code, powerCut, most } of turns) {
				files.most = most;
				files.fail(failing, code);
				const settled = await appendAll(spool, messages);
				for (const [at, one] of settled.entries()) if (one.status === "fulfilled") all.push([one.value, messages[at] as string]);
				files.fail(failing);
				if (powerCut) {
					files.cutPower();
					spool = await openOn({ segmentBytes: 150 });
				}
				for (const [place, expected] of all) expect(await text(spool, place)).toBe(Buffer.from(expected).toString());
			}
			expect(new Set(all.map(([{ segment, offset }]) => `${segment}:${offset}`)).size).toBe(all.length);
		});
		await fc.assert(property, { numRuns: 150 });
	});
});
