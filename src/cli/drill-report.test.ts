import { describe, expect, test } from "vitest";
import { RecordingStream } from "../../test/support/desk-for-test.ts";
import { goodResult, recordedDrill } from "../../test/support/recorded-drill.ts";
import { drillReport } from "./drill-report.ts";
import { displayWidth } from "./terminal/display-width.ts";

/** What stands on a terminal in the end: lines, with the cursor's ways up and the clearing below it carried out. */
function screenAfter(text: string): string[] {
	const lines: string[] = [""];
	let row = 0;
	for (const [piece] of text.matchAll(/\u001b\[\?25[lh]|\u001b\[\d+m|\u001b\[(?:\d+A|0J)|\r|\n|[^\r\n\u001b]+/g)) {
		if (/^\u001b\[\d+A$/.test(piece)) row -= Number(piece.slice(2, -1));
		else if (piece === "\u001b[0J") lines.length = row + 1;
		else if (piece === "\n") row++;
		else if (!/^[\r\u001b]/.test(piece)) lines[row] = (lines[row] ?? "") + piece;
		expect(row).toBeGreaterThanOrEqual(0);
		if (piece === "\u001b[0J") lines[row] = "";
		lines[row] ??= "";
	}
	return lines;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 2));

describe.each([60, 80, 120])("on a terminal of %i columns", (columns) => {
	test("bars are redrawn in place, nothing is wrapped, and the whole story stands there in the end", async () => {
		const output = new RecordingStream(columns);
		await drillReport((onEvent) => recordedDrill(onEvent, pause), output);
		const text = output.text;
		expect(text).toMatch(/\u001b\[2A/);
		expect(text.indexOf("\u001b[?25h")).toBeGreaterThan(text.lastIndexOf("\u001b[?25l"));
		const lines = screenAfter(text);
		for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
		// Of what was drawn again and again, the last state alone is left.
		expect(lines.filter((line) => line.includes("first issue  "))).toEqual([expect.stringMatching(/100 % +1,000/)]);
		expect(lines.filter((line) => line.includes("attack handed in"))).toHaveLength(1);
		// The beginning of a year's bar was never more than a bar.
		expect(lines.filter((line) => line.includes("a year of issues"))).toEqual([expect.stringMatching(/100 %/)]);
		expect(lines.filter((line) => /^08:4/.test(line))).toHaveLength(4);
		expect(lines.join(" ")).toContain("nobody got the phishing mail");
	});
});

test("without a terminal there are plain lines", async () => {
	const output = new RecordingStream();
	await drillReport(recordedDrill, output);
	expect(output.text).not.toContain("\u001b");
	expect(output.text.match(/attack handed in/g)).toHaveLength(1);
	expect(output.text).toMatch(/People who got it +0 +40,000 █+\nCopies held back +40,000 █+ +0\nNoticed after +41 ms ▏ +1 h 20 min █+\n/);
	expect(output.text).toContain("+6.44 = the sum of the above");
});

test.each([
	[{ delivered: 17 }, "17 of 40,000 phishing copies got out."],
	[{ genuineDelivered: 1_499 }, "1 genuine copy was lost"],
	[{ genuineTwice: 3 }, "a genuine issue reached 3 recipients twice"],
	[{ held: 0, firstHoldMs: undefined, reasons: [] }, "nothing was held either"],
])("a drill that went wrong says how: %j", async (change, said) => {
	const output = new RecordingStream();
	await drillReport(async () => ({ ...goodResult, ...change, ok: false }), output);
	expect(output.text).toContain(said);
});

test("a drill that breaks leaves a cursor behind", async () => {
	const output = new RecordingStream(80);
	await expect(drillReport(() => Promise.reject(new Error("no port is free")), output)).rejects.toThrow("no port is free");
	expect(output.text.endsWith("\u001b[?25h")).toBe(true);
});

test.each([20, 40, 45])("a terminal of %i columns has no room for bars, and gets the figures", async (columns) => {
	const output = new RecordingStream(columns);
	await drillReport(recordedDrill, output);
	expect(output.text).toContain("Copies held back");
	expect(output.text).toContain("nobody got");
});
