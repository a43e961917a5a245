import fc from "fast-check";
import { expect, test } from "vitest";
import { cpuMilliseconds } from "../../../../test/support/cpu-milliseconds.ts";
import { DataReader } from "../../../gateways/smtp-sink/data-reader.ts";
import { DotStuffer } from "./dot-stuffer.ts";

function stuffed(...chunks: Buffer[]): Buffer {
	const stuffer = new DotStuffer();
	return Buffer.concat([...chunks.map((chunk) => stuffer.push(chunk)), ...stuffer.end()]);
}

const overTheWire = (text: string) => stuffed(Buffer.from(text, "latin1")).toString("latin1");

test.each([
	["", ".\r\n"],
	["a", "a\r\n.\r\n"],
	["a\r\n", "a\r\n.\r\n"],
	[".", "..\r\n.\r\n"],
	["a\r\n.\r\nb", "a\r\n..\r\nb\r\n.\r\n"],
	["a\r\n..b\r\n", "a\r\n...b\r\n.\r\n"],
	["a.b\r\n", "a.b\r\n.\r\n"],
	// What would end the message for a careless server is taken apart (SMTP smuggling).
	["a\n.\nb", "a\r\n..\r\nb\r\n.\r\n"],
	["a\n.\r\nb", "a\r\n..\r\nb\r\n.\r\n"],
	["a\r.\rb", "a\r\n..\r\nb\r\n.\r\n"],
	["a\r\n.\rb", "a\r\n..\r\nb\r\n.\r\n"],
	["a\r\r\nb", "a\r\n\r\nb\r\n.\r\n"],
	["a\r", "a\r\n.\r\n"],
	["\n", "\r\n.\r\n"],
])("%j is sent as %j", (message, sent) => {
	expect(overTheWire(message)).toBe(sent);
});

test("any bytes arrive as they were, but for line ends, however they are cut", () => {
	const piece = fc.oneof(
		fc.uint8Array({ maxLength: 20 }),
		fc.constantFrom("\r\n.\r\n", "\n.\n", "\r.", ".", "\r", "\n", "..", "\r\n").map((text) => Buffer.from(text)),
	);
	fc.assert(
		fc.property(
			fc.array(
				fc.array(piece, { maxLength: 8 }).map((parts) => Buffer.concat(parts)),
				{ maxLength: 5 },
			),
			fc.integer({ min: 1, max: 7 }),
			(chunks, size) => {
				const wire = stuffed(...chunks);
				const reader = new DataReader(true);
				let end = -1;
				for (let at = 0; at < wire.length && end < 0; at += size) {
					const next = reader.push(wire.subarray(at, at + size), 0);
					if (next >= 0) end = at + next;
				}
				expect(end, "only the last dot ends it").toBe(wire.length);
				const expected = Buffer.concat(chunks)
					.toString("latin1")
					.replace(/\r\n|\r|\n/g, "\r\n");
				const whole = expected === "" || expected.endsWith("\r\n") ? expected : `${expected}\r\n`;
				expect(reader.content().toString("latin1")).toBe(whole);
			},
		),
		{ numRuns: 500 },
	);
});

test("a message of nothing but dots takes no longer than another", () => {
	for (const line of [".\r\n", "\n", "\r", ".\n", "\r.\r."]) {
		const bytes = Buffer.from(line.repeat(10_000_000 / line.length));
		expect(cpuMilliseconds(() => stuffed(bytes))).toBeLessThan(1_000);
	}
});
