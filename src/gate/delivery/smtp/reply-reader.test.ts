import fc from "fast-check";
import { expect, test } from "vitest";
import { type Reply, replyText } from "./reply.ts";
import { ReplyReader } from "./reply-reader.ts";

function read(...chunks: string[]): { replies: Reply[]; defect: string | undefined } {
	const reader = new ReplyReader();
	const replies: Reply[] = [];
	let defect: string | undefined;
	for (const chunk of chunks) defect ??= reader.push(Buffer.from(chunk), (reply) => replies.push(reply));
	return { replies, defect };
}

test.each([
	["one line", ["250 2.0.0 Ok\r\n"], ["250 2.0.0 Ok"]],
	["several lines", ["250-mx.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n"], ["250 mx.example PIPELINING 8BITMIME"]],
	["without text", ["354\r\n"], ["354"]],
	["bare LF", ["220 hello\n"], ["220 hello"]],
	["byte by byte", [..."250-a\r\n250 b\r\n"], ["250 a b"]],
	["several replies at once", ["250 a\r\n250 b\r\n354 c\r\n"], ["250 a", "250 b", "354 c"]],
	["enhanced codes stay", ["550-5.1.1 Nobody\r\n550 5.1.1 here\r\n"], ["550 5.1.1 Nobody 5.1.1 here"]],
	["control characters become spaces", ["250 a\u001b[31mb\u0000c\r\n"], ["250 a [31mb c"]],
])("%s", (_, chunks, expected) => {
	const { replies, defect } = read(...chunks);
	expect(defect).toBeUndefined();
	expect(replies.map((reply) => replyText(reply))).toEqual(expected);
});

test.each([
	["HTTP", "HTTP/1.1 400 Bad Request\r\n", "not a reply"],
	["nothing on the line", "\r\n", "not a reply"],
	["a code that is none", "999 x\r\n", "not a reply"],
	["a code of one digit more", "2500 x\r\n", "not a reply"],
	["two codes in one reply", "250-a\r\n550 b\r\n", "codes differ"],
	["a line without end", "250 ".padEnd(5_000, "x"), "line too long"],
	["lines without end", "250-x\r\n".repeat(1_000), "too many lines"],
])("%s is no reply", (_, chunk, defect) => {
	expect(read(chunk)).toMatchObject({ replies: [], defect });
});

test("no bytes throw, and how they are cut makes no difference", () => {
	const lines = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("250 ok\r\n", "250-a\r\n", "\r\n", "421 x\n")), {
		maxLength: 12,
	});
	fc.assert(
		fc.property(lines, fc.integer({ min: 1, max: 9 }), (parts, size) => {
			const bytes = Buffer.from(parts.join(""));
			const [whole, pieces]: [Reply[], Reply[]] = [[], []];
			const inOne = new ReplyReader();
			const inPieces = new ReplyReader();
			const defect = inOne.push(bytes, (reply) => whole.push(reply));
			let defectInPieces: string | undefined;
			for (let at = 0; at < bytes.length; at += size)
				defectInPieces ??= inPieces.push(bytes.subarray(at, at + size), (reply) => pieces.push(reply));
			expect(pieces.slice(0, whole.length)).toEqual(whole);
			expect(defectInPieces).toBe(defect);
		}),
	);
});
