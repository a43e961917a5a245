import { expect, test } from "vitest";
import type { Steps } from "../../base/steps.ts";
import { type Look, outcomesOf } from "./outcomes-of.ts";
import type { VerdictRecord } from "./verdict-record.ts";

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const recordOf = (text: string): VerdictRecord => ({ class: "ham", language: "", json: bytesOf(text) });

/** Goes in as many steps as its message has letters, and writes down each; "!" is where it throws. */
function lookInSteps(taken: string[]): Look {
	return async (bytes) => {
		const text = Buffer.from(bytes).toString();
		taken.push(`look at ${text}`);
		if (text === "") return recordOf("nothing");
		if (text.startsWith("!")) throw new Error("at once");
		return stepsThrough(text, taken);
	};
}

function* stepsThrough(text: string, taken: string[]): Steps<VerdictRecord> {
	for (const letter of text) {
		taken.push(letter);
		if (letter === "!") throw new Error("in a step");
		yield;
	}
	return recordOf(text);
}

test("each step is taken for all messages before the next one, and whose turn it is is told before", async () => {
	const taken: string[] = [];
	const messages = ["ab", "x", "cd"].map((text) => ({ bytes: bytesOf(text) }));
	const outcomes = await outcomesOf(lookInSteps(taken), messages, (place) => taken.push(String(place)));
	expect(taken.join(" ")).toBe("0 look at ab 1 look at x 2 look at cd 0 a 1 x 2 c 0 b 1 2 d 0 2");
	expect(outcomes).toEqual(["ab", "x", "cd"].map((text) => ({ kind: "verdict", record: recordOf(text) })));
});

test("what fails in a step, or before there were any, fails alone; what failed before is not looked at", async () => {
	const taken: string[] = [];
	const messages = ["a!b", "!", "cd", ""].map((text) => ({ bytes: bytesOf(text) }));
	const outcomes = await outcomesOf(lookInSteps(taken), [...messages, { bytes: bytesOf("e"), failure: "took too long" }]);
	expect(outcomes).toEqual([
		{ kind: "failed", reason: "the scanner failed: in a step" },
		{ kind: "failed", reason: "the scanner failed: at once" },
		{ kind: "verdict", record: recordOf("cd") },
		{ kind: "verdict", record: recordOf("nothing") },
		{ kind: "failed", reason: "took too long" },
	]);
	expect(taken).not.toContain("look at e");
});
