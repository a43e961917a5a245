import { expect, test } from "vitest";
import { tidegate } from "../support/tidegate.ts";

test("tidegate explain: the whole account", async () => {
	const { status, output, errors } = await tidegate(["explain", "samples/phish-parcel-de.eml"]);
	expect([status, errors]).toEqual([0, ""]);
	expect(output).toContain("DHL Paket <service@paket-info.example>");
	expect(output).toContain("“Jetzt bezahlen und Zustellung bestätigen”\n    → sendung-zoll.example");
	expect(output).toContain("PRIOR");
});

test("--json adds links and attachments to what scan says", async () => {
	const { output } = await tidegate(["explain", "--json", "samples/invoice-genuine.eml"]);
	const account = JSON.parse(output);
	expect(account).toMatchObject({
		source: "samples/invoice-genuine.eml",
		index: 0,
		attachments: [{ filename: "INV-2026-1184.pdf", kind: "pdf" }],
	});
	const [scanned] = (await tidegate(["scan", "--json", "samples/invoice-genuine.eml"])).output.split("\n");
	expect(account).toMatchObject(JSON.parse(scanned as string));
});

test("--index picks a message of an mbox, and says whether there is another", async () => {
	const second = await tidegate(["explain", "samples/rowing.mbox", "--index", "1"]);
	expect(second.output).toContain("Cassino da Sorte");
	expect(second.output).toContain("the next is --index 2");
	expect((await tidegate(["explain", "samples/rowing.mbox", "--index", "2"])).output).not.toContain("the next is");
	const none = await tidegate(["explain", "samples/rowing.mbox", "--index", "3"]);
	expect([none.status, none.errors]).toEqual([2, "tidegate: samples/rowing.mbox: there is no message 3 in it; the first is --index 0\n"]);
});

test("a place as it is printed is the message that --index would pick", async () => {
	const printed = await tidegate(["explain", "samples/rowing.mbox#2"]);
	expect(printed).toMatchObject({
		status: 0,
		errors: "",
		output: (await tidegate(["explain", "samples/rowing.mbox", "--index", "2"])).output,
	});
	expect(printed.output).toContain("samples/rowing.mbox#2\n");
	expect(JSON.parse((await tidegate(["explain", "--json", "samples/rowing.mbox#1", "--index", "1"])).output)).toMatchObject({
		source: "samples/rowing.mbox",
		index: 1,
	});
	expect(await tidegate(["explain", "samples/rowing.mbox#1", "--index", "2"])).toMatchObject({
		status: 2,
		errors: "tidegate: samples/rowing.mbox#1 is the message #1, --index 2 is another: leave one of the two out\n",
	});
	expect(await tidegate(["explain", "samples/rowing.mbox#3"])).toMatchObject({
		status: 2,
		errors: "tidegate: samples/rowing.mbox: there is no message #3 in it; the last is #2\n",
	});
});

test("what cannot be read is named", async () => {
	const { status, errors } = await tidegate(["explain", "samples/none.eml"]);
	expect([status, errors]).toEqual([2, "tidegate: samples/none.eml: no such file or folder\n"]);
});
