import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MboxSplitter } from "./mbox-splitter.ts";

const date = "Thu Jan  1 00:00:00 2026";

function split(mbox: string, chunk = mbox.length, keep = 1_000_000): string[] {
	const splitter = new MboxSplitter(keep);
	const messages: Uint8Array[] = [];
	// The first chunk holds the whole first line, as the readers see to.
	const first = Math.max(chunk, mbox.indexOf("\n") + 1);
	messages.push(...splitter.push(Buffer.from(mbox.slice(0, first))));
	for (let at = first; at < mbox.length; at += chunk) messages.push(...splitter.push(Buffer.from(mbox.slice(at, at + chunk))));
	messages.push(...splitter.end());
	return messages.map((message) => Buffer.from(message).toString());
}

describe("an mbox", () => {
	const one = "Subject: one\n\nfirst body\n";
	const two = "Subject: two\n\nsecond body\n";
	const mbox = `From a@a.example ${date}\n${one}\nFrom b@b.example ${date}\n${two}\n`;

	test("is cut before its separators; the empty line before one, and at the end, belongs to no message", () => {
		expect(split(mbox)).toEqual([one, two]);
		expect(split(mbox.slice(0, -1))).toEqual([one, two]);
	});

	test("is cut alike whatever the size of its pieces", () => {
		for (const chunk of [1, 2, 7, 64, 1_000]) expect(split(mbox, chunk)).toEqual(split(mbox));
	});

	test("with CRLF line ends", () => {
		expect(split(mbox.replaceAll("\n", "\r\n"))).toEqual([one, two].map((text) => text.replaceAll("\n", "\r\n")));
	});

	test("that grows gives the messages it gave before, byte for byte", () => {
		const bodies = ["text\n", "text\n\n\n", "\n", "", "text\n\n", "From me\n\n"];
		for (const end of ["\n", "\r\n"]) {
			const messages = bodies.map((body, at) => `Subject: ${at}\n\n${body}`.replaceAll("\n", end));
			const appended = messages.map((text) => `From a@a.example ${date}${end}${text.replace(/^From /gm, ">From ")}${end}`);
			for (let count = 1; count <= messages.length; count++)
				for (const chunk of [1, 3, 9, 1_000]) expect(split(appended.slice(0, count).join(""), chunk)).toEqual(messages.slice(0, count));
		}
	});

	test("that holds nothing but separators", () => {
		for (const end of ["\n", "\r\n"])
			for (const chunk of [1, 1_000])
				for (const rest of ["", end]) expect(split(`From a@a.example ${date}${end}${rest}`, chunk)).toEqual([""]);
	});

	test("whose last line was cut off loses nothing more", () => {
		expect(split(`From a@a.example ${date}\n${one}rest`)).toEqual([`${one}rest`]);
		expect(split(`From a@a.example ${date}`)).toEqual([""]);
	});

	test("whose last message is kept in part alone counts its empty line where it stands, not where it is cut", () => {
		const message = "Subject: x\n\na\n\nb\n";
		for (const chunk of [1, 1_000])
			for (let keep = 1; keep <= message.length + 2; keep++)
				expect(split(`From a@a.example ${date}\n${message}\n`, chunk, keep)).toEqual([message.slice(0, keep)]);
	});

	test("unquotes From (mboxo) and >From (mboxrd)", () => {
		const quoted = `From a@a.example ${date}\nSubject: x\n\n>From here\n>>From there\n> From afar\nsay >From\n`;
		expect(split(quoted)).toEqual(["Subject: x\n\nFrom here\n>From there\n> From afar\nsay >From\n"]);
	});

	test("with a line of text that begins with From after an empty line, by a writer that does not quote", () => {
		const text = `From a@a.example ${date}\nSubject: x\n\nHello\n\nFrom here on: all is well\nFrom 10:30 on\n\nFrom 10:30 on\n`;
		expect(split(text)).toHaveLength(1);
	});

	test("without the empty line before a separator", () => {
		expect(split(`From a@a.example ${date}\n${one}From b@b.example ${date}\n${two}`)).toEqual([one, two]);
	});

	test("with separators that carry no date", () => {
		expect(split(`From nobody\n${one}\nFrom nobody\n${two}`)).toEqual([one, two]);
	});

	test("with separators as Gmail, Thunderbird, Pipermail and Eudora write them", () => {
		const separators = [
			"From 1501467461465786@xxx Thu Jan 01 10:00:00 +0000 2026",
			"From - Thu Jan 01 10:00:00 2026",
			"From bob at b.example  Thu Jan  1 10:00:00 2026",
			"From ???@??? Thu Jan 01 00:00:00 1998",
			"From bob@b.example Thu, 01 Jan 2026 10:00:00 +0000",
		];
		expect(split(separators.map((separator) => `${separator}\n${one}\n`).join(""))).toHaveLength(separators.length);
	});

	test("with a message that has nothing in it", () => {
		expect(split(`From a@a.example ${date}\n\nFrom b@b.example ${date}\n${one}`)).toEqual(["", one]);
	});

	test("with a message that kept a separator of its own as its first line", () => {
		const twice = `From b@b.example ${date}\n${one}`;
		expect(split(`From a@a.example ${date}\n${twice}\nFrom c@c.example ${date}\n${two}`)).toEqual([twice, two]);
	});

	test("that holds a message whose own header is broken still counts it", () => {
		expect(split(`From a@a.example ${date}\n\nno header at all\n\nFrom b@b.example ${date}\n${one}`)).toHaveLength(2);
	});

	test("keeps no more of a message than it is told to, and finds the next", () => {
		const large = `From a@a.example ${date}\nSubject: large\n\n${"x".repeat(5_000)}\n\nFrom b@b.example ${date}\n${one}`;
		for (const chunk of [100, 100_000]) {
			const [first, second] = split(large, chunk, 100);
			expect(first).toHaveLength(100);
			expect(second).toBe(one);
		}
	});
});

test("messages that were quoted as mboxrd come out as they went in, in pieces of any size", () => {
	const line = fc.constantFrom(
		"From me",
		">From me",
		"",
		"text",
		"Subject: x",
		">>From",
		"from",
		"From you@x.example Thu Jan  1 00:00:00 2026",
	);
	const body = fc.array(line, { maxLength: 12 });
	fc.assert(
		fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 300 }), (bodies, chunk) => {
			const messages = bodies.map((lines) => `Subject: x\n\n${lines.map((text) => `${text}\n`).join("")}`);
			const quoted = messages.map((text) => `From a@a.example ${date}\n${text.replace(/^(>*From )/gm, ">$1")}\n`);
			expect(split(quoted.join(""), chunk)).toEqual(messages);
		}),
	);
});

test("a line of very many quotes takes no time to speak of", () => {
	const began = performance.now();
	split(`From a@a.example ${date}\nSubject: x\n\n${`${">".repeat(500)}From `.repeat(4_000)}\n`, 1_000_000, 10_000_000);
	expect(performance.now() - began).toBeLessThan(1_000);
});
