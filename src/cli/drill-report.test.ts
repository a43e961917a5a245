import { describe, expect, test } from "vitest";
import { RecordingStream } from "../../test/support/desk-for-test.ts";
import { recordedDrill } from "../../test/support/recorded-drill.ts";
import { wentWell } from "./drill/comparison-lines.ts";
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
		await drillReport(recordedDrill(pause), output);
		const text = output.text;
		expect(text).toMatch(/\u001b\[2A/);
		expect(text.indexOf("\u001b[?25h")).toBeGreaterThan(text.lastIndexOf("\u001b[?25l"));
		const lines = screenAfter(text);
		for (const line of lines) expect(displayWidth(line), line).toBeLessThan(columns + (line.startsWith("  ") ? 0 : 1));
		// Of what was drawn again and again, the last state alone is left.
		expect(lines.filter((line) => line.includes("Genuine issue taken"))).toEqual([expect.stringMatching(/100 % +40,000/)]);
		expect(lines.filter((line) => line.includes("Phishing held"))).toHaveLength(1);
		expect(lines.filter((line) => /^08:40:00/.test(line))).toHaveLength(3);
		expect(lines.join(" ")).toContain("nobody got the phishing mail");
	});
});

test("without a terminal there are plain lines", async () => {
	const output = new RecordingStream();
	const outcome = await drillReport(recordedDrill(), output);
	expect(output.text).not.toContain("\u001b");
	expect(output.text.match(/Genuine issue taken/g)).toHaveLength(1);
	expect(output.text).toMatch(/Phishing delivered +0 +40,000 █+\nNoticed after +41 ms ▏ +1 h 20 min █+\n/);
	expect(wentWell(outcome)).toBe(true);
});

test("a drill that went wrong says so, and a drill that breaks leaves a cursor", async () => {
	const output = new RecordingStream(80);
	await drillReport(
		// biome-ignore lint/correctness/useYield: it only ends.
		(async function* () {
			const side = { delivered: 17, noticedAfter: 4_000, people: 17, genuineLost: 0 };
			return { recipients: 40_000, withGate: side, withoutGate: { ...side, delivered: 40_000 } };
		})(),
		output,
	);
	expect(output.text).toContain("17 of 40,000 phishing copies got out.");
	const broken = new RecordingStream(80);
	// biome-ignore lint/correctness/useYield: it only breaks.
	const breaking = (async function* (): AsyncGenerator<never, never> {
		throw new Error("no port is free");
	})();
	await expect(drillReport(breaking, broken)).rejects.toThrow("no port is free");
	expect(broken.text.endsWith("\u001b[?25h")).toBe(true);
});
