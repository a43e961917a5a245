import fc from "fast-check";
import { expect, test } from "vitest";
import { DataReader } from "./data-reader.ts";
import { EndOfData } from "./end-of-data.ts";
import { MemoryBudget } from "./memory-budget.ts";
import { readMessageLines } from "./message-lines.ts";
import { normalizeLineEnds } from "./normalize-line-ends.ts";

/** Texts with what matters in them more often than chance would have it. */
const text = fc
	.array(fc.constantFrom("\r\n", "\r", "\n", ".", "\r\n.", "\0", "a", "some words", "\t", "\x0e", "ÿ"), { maxLength: 30 })
	.map((parts) => parts.join(""));
const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 5 });

function piecesOf(bytes: Buffer, places: readonly number[]): Buffer[] {
	const sorted = [0, ...places.map((place) => place % (bytes.length + 1)).sort((left, right) => left - right), bytes.length];
	return sorted.slice(1).map((place, index) => bytes.subarray(sorted[index]!, place));
}

test("readMessageLines sees what a plain search sees, wherever the words of four bytes begin", () => {
	fc.assert(
		fc.property(text, fc.nat({ max: 7 }), (sample, offset) => {
			const bytes = Buffer.concat([Buffer.alloc(offset, "\n"), Buffer.from(sample, "latin1"), Buffer.from("\n.")]);
			const found = readMessageLines(bytes, offset, offset + sample.length);
			expect({ bare: found.bare, nul: found.nul }).toEqual({ bare: /\r(?!\n)|(?<!\r)\n/.test(sample), nul: sample.includes("\0") });
			expect(found.dots).toEqual([...sample.matchAll(/(?<=^|\r\n)\./g)].map(({ index }) => index + offset));
		}),
	);
});

test("EndOfData finds the first CR LF.CR LF, wherever the pieces are cut", () => {
	fc.assert(
		fc.property(text, cuts, (sample, places) => {
			const bytes = Buffer.from(sample, "latin1");
			const whole = `\r\n${sample}`.indexOf("\r\n.\r\n");
			const end = new EndOfData();
			let before = 0;
			let found = -1;
			for (const piece of piecesOf(bytes, places)) {
				const used = end.find(piece);
				if (used !== -1) {
					found = before + used;
					break;
				}
				before += piece.length;
			}
			expect(found).toBe(whole === -1 ? -1 : whole + 3);
		}),
	);
});

test("normalizeLineEnds leaves no CR or LF alone, and everything else as it is", () => {
	fc.assert(
		fc.property(text, (sample) => {
			const normal = normalizeLineEnds(Buffer.from(`head${sample}`, "latin1"), 4, 4 + Buffer.byteLength(sample, "latin1"));
			expect(normal.toString("latin1", 4)).toBe(sample.replace(/\r\n|\r|\n/g, "\r\n"));
		}),
	);
});

test("DataReader gives back what was sent, in any pieces, within its limit and the budget", () => {
	const honest = fc.array(fc.constantFrom("", ".", "..", ".dot", "text", "x".repeat(9_000)), { maxLength: 12 });
	fc.assert(
		fc.property(honest, cuts, fc.constantFrom(0, 10, 1e9), (lines, places, announced) => {
			const message = lines.map((line) => `${line}\r\n`).join("");
			const sent = Buffer.from(`${lines.map((line) => `${line.replace(/^\./, "..")}\r\n`).join("")}.\r\nNOOP`);
			const budget = new MemoryBudget(1_000_000);
			const reader = new DataReader({ messageBytes: 20_000, bareLineEnds: "refuse", announced }, budget);
			let left = -1;
			for (const piece of piecesOf(sent, places)) {
				const used = left === -1 ? reader.push(piece) : -1;
				if (used !== -1) left = piece.length - used;
			}
			expect(left).toBeGreaterThanOrEqual(0);
			const result = reader.finish();
			if (sent.length - 7 > 20_000) expect(result.kind).toBe("too-large");
			else expect(result.kind === "message" && result.buffer.toString("latin1", result.start, result.end)).toBe(message);
			reader.release();
			expect(budget.used).toBe(0);
		}),
	);
});
