import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "growing-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A mail as a program that delivers appends it: its separator, the mail, an empty line. One of three has empty lines of its own at its end. */
function appended(at: number, lineEnd: string): string {
	const mail = `From: Flora <offers@flora.example>\nSubject: Offer ${at}\n\nTulips for number ${at}\n${"\n".repeat(at % 3)}`;
	return `From x@x.example Mon Mar  4 08:40:00 2024\n${mail}\n`.replaceAll("\n", lineEnd);
}

const count = 5;

async function kept(data: string): Promise<number> {
	const { output } = await tidegate(["campaigns", "--data", data, "--json"]);
	return output
		.trimEnd()
		.split("\n")
		.reduce((sum, line) => sum + (JSON.parse(line) as Campaign).messages, 0);
}

describe.each([
	["LF", "\n"],
	["CRLF", "\r\n"],
])("an mbox with %s that grows by one mail at a time", (name, lineEnd) => {
	const counts = Array.from({ length: count }, (_, at) => at + 1);

	test("counts each mail once: as a file, packed, and from standard input", { timeout: 60_000 }, async () => {
		const [box, data] = [join(folder, `${name}.mbox`), join(folder, `${name}-kept`)];
		const packed = join(folder, `${name}.mbox.gz`);
		const after: number[] = [];
		for (let at = 0; at < count; at++) {
			appendFileSync(box, appended(at, lineEnd));
			// Each way of reading has some of the growing to do, and all find what the others kept.
			const input = readFileSync(box);
			writeFileSync(packed, gzipSync(input));
			const path = [box, packed, "-"][at % 3] as string;
			expect(await tidegate(["campaigns", "--keep", path, "--data", data], path === "-" ? { input } : {})).toMatchObject({ errors: "" });
			after.push(await kept(data));
		}
		expect(after).toEqual(counts);
	});

	test("is learnt once a mail", { timeout: 60_000 }, async () => {
		const [box, data] = [join(folder, `${name}-learnt.mbox`), join(folder, `${name}-learnt`)];
		const after: number[] = [];
		for (let at = 0; at < count; at++) {
			appendFileSync(box, appended(at, lineEnd));
			const { output } = await tidegate(["learn", "--as", "spam", "--data", data, box]);
			after.push(Number(/now holds (\d+) message/.exec(output)?.[1]));
		}
		expect(after).toEqual(counts);
	});
});
