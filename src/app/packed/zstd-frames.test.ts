import { randomBytes } from "node:crypto";
import { constants, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unpacked } from "./unpacked.ts";

const hex = randomBytes(200_000).toString("hex");
const params = (number: number, value: number) => ({ params: { [number]: value } });
/** Frames with several blocks, a checksum, no size, a size of one byte, blocks that repeat a byte, and none at all. */
const contents = [hex, hex.slice(0, 90_000), "x".repeat(300_000), "short", ""];
const frames = contents.map((content, at) =>
	zstdCompressSync(content, params(at % 2 === 0 ? constants.ZSTD_c_checksumFlag : constants.ZSTD_c_contentSizeFlag, at % 2 === 0 ? 1 : 0)),
);
/** As pzstd writes them, and seekable archives at their end. */
const skippable = Buffer.from("502a4d180400000001020304", "hex");
const lastSkippable = Buffer.from("5e2a4d180300000028b52f", "hex");
const whole = Buffer.concat([skippable, ...frames.flatMap((frame) => [frame, lastSkippable])]);

async function read(pieces: Iterable<Uint8Array>, out: string[] = []): Promise<string> {
	for await (const piece of unpacked(
		(async function* () {
			yield* pieces;
		})(),
		"zstd",
	)) {
		out.push(piece.toString());
	}
	return out.join("");
}

describe("a file of many frames", () => {
	test("is read to its end, in one piece and byte by byte", async () => {
		expect(await read([whole])).toBe(contents.join(""));
		const small = Buffer.concat([skippable, zstdCompressSync("one "), skippable, zstdCompressSync("two")]);
		expect(await read([...small].map((byte) => Buffer.of(byte)))).toBe("one two");
	});

	test("is read the same wherever it is cut into pieces", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 6 }), async (cuts) => {
				const places = [0, ...cuts.sort((left, right) => left - right), whole.length];
				expect(await read(places.map((place, at) => whole.subarray(place, places[at + 1] ?? whole.length)))).toBe(contents.join(""));
			}),
			{ numRuns: 20 },
		);
	});
});

describe("what is damaged", () => {
	test("says so where something else follows, behind what came before", async () => {
		for (const behind of ["something", "so"]) {
			const pieces: string[] = [];
			await expect(read([Buffer.concat([frames[0] as Buffer, Buffer.from(behind)])], pieces)).rejects.toThrow("Unknown frame descriptor");
			expect(pieces.join("")).toBe(hex);
		}
	});

	test("says so where the file ends early", async () => {
		const frame = frames[0] as Buffer;
		for (const end of [2, 5, 9, 1_000, frame.length - 1]) await expect(read([frame.subarray(0, end)])).rejects.toThrow();
		await expect(read([Buffer.concat([frame, frames[1] as Buffer]).subarray(0, frame.length + 20)])).rejects.toThrow();
	});

	test("never hangs or crashes, whatever was changed", async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(200), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
				const bytes = Buffer.concat([frames[3] as Buffer, frames[1] as Buffer]);
				bytes[at] = byte;
				await read([bytes]).catch(() => "");
			}),
			{ numRuns: 60 },
		);
	});
});
