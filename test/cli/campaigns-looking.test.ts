import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasOtherUser, otherUser } from "../support/other-user.ts";
import { startTidegate, tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "looking-"));
	// The other user gets at what lies in it.
	chmodSync(folder, 0o755);
});
afterAll(() => {
	for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o700);
	rmSync(folder, { recursive: true, force: true });
});

function mbox(name: string, first: number, count: number): string {
	const one = (at: number) =>
		`From x@x.example Mon Mar  4 08:40:00 2024\nFrom: Flora <offers@flora.example>\nDate: Mon, 4 Mar 2024 08:40:00 +0000\nSubject: Offer ${at}\n\nTulips and roses for number ${at}: https://flora.example/\n\n`;
	writeFileSync(join(folder, name), Array.from({ length: count }, (_, at) => one(first + at)).join(""));
	return join(folder, name);
}

test("members that are looked through page by page keep nobody from keeping and looking", { timeout: 60_000 }, async () => {
	const data = join(folder, "paged");
	// The name of the mailbox makes more lines than a pipe takes: the reader stands until they are asked for.
	const before = 1_500;
	await tidegate(["campaigns", "--keep", mbox(`${"long-".repeat(30)}.mbox`, 0, before), "--data", data]);
	const paging = startTidegate(["campaigns", "--members", "--data", data]);
	await once(paging.stdout, "readable");

	expect(await tidegate(["campaigns", "--keep", mbox("nightly.mbox", 9_000, 3), "--data", data])).toMatchObject({ status: 0, errors: "" });
	expect(await tidegate(["digest", "--week", "2024-W10", "--data", data])).toMatchObject({ status: 0, errors: "" });
	expect(paging.exitCode).toBeNull();

	let output = "";
	for await (const text of paging.stdout.setEncoding("utf8")) output += text;
	expect(output.trimEnd().split("\n")).toHaveLength(before);
	expect(output).not.toContain("nightly.mbox");
	const { output: after } = await tidegate(["campaigns", "--members", "--data", data]);
	expect(after.trimEnd().split("\n")).toHaveLength(before + 3);
	expect(readdirSync(data).toSorted()).toEqual(["campaigns.sqlite", "campaigns.sqlite.lock"]);
});

/** Root may write whatever modes say: where the tests run as root, another user looks. */
describe.skipIf(!hasOtherUser)("with a data folder that may only be read", () => {
	let data: string;
	let id: string;
	const asOther = otherUser === undefined ? {} : { user: otherUser };
	beforeAll(async () => {
		data = join(folder, "read-only");
		const { output } = await tidegate(["campaigns", "--keep", mbox("kept.mbox", 0, 3), "--data", data, "--json"]);
		({ id } = JSON.parse(output.split("\n")[0] as string) as { id: string });
		for (const name of readdirSync(data)) chmodSync(join(data, name), 0o444);
		chmodSync(data, 0o555);
		writeFileSync(join(folder, "dns.log"), "query: flora.example IN A\n");
	});

	test.each(["campaigns", "campaigns --members", "campaigns show ID", "waves", "overlaps", "digest --week 2024-W10", "trace ID --dns LOG"])(
		"tidegate %s shows what is kept",
		async (command) => {
			const words = command.split(" ").map((word) => (word === "ID" ? id : word === "LOG" ? join(folder, "dns.log") : word));
			const seen = await tidegate([...words, "--data", data], asOther);
			expect(seen.errors).not.toContain("campaigns.sqlite");
			expect(seen).toMatchObject(await ownerSees([...words, "--data", data]));
		},
	);

	test("adding to it says that it cannot be written to", async () => {
		const mail = join(folder, "kept.mbox");
		for (const command of [
			["campaigns", "--keep", mail],
			["campaigns", "forget", id, "--yes"],
		]) {
			const { status, errors } = await tidegate([...command, "--data", data], asOther);
			expect([status, errors]).toEqual([2, expect.stringMatching(/campaigns[.]sqlite cannot be written to: see that Tidegate may write/)]);
		}
	});
});

async function ownerSees(args: readonly string[]): Promise<object> {
	const { status, output, errors } = await tidegate(args);
	return { status, output, errors };
}
