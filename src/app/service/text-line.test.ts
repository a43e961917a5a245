import { expect, test } from "vitest";
import { textLine } from "./text-line.ts";

test("is read at a glance", () => {
	const json = '{"level":40,"time":"2026-11-26T08:40:07.123Z","account":"shop","score":13.5,"msg":"a campaign is held"}';
	expect(textLine(json)).toBe("08:40:07 warn  a campaign is held account=shop score=13.5");
});

test("what comes from outside begins no line and moves no cursor", () => {
	const line = textLine(JSON.stringify({ level: 30, time: "2026-11-26T08:40:07Z", msg: "x", helo: "a\nb\u001b[2J\u202e" }));
	expect(line).not.toMatch(/[\n\u001b\u202e]/);
});
