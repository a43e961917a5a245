import { expect, test } from "vitest";
import { tidegate } from "../support/tidegate.ts";

const ham = ["samples/list-post.eml", "samples/invoice-genuine.eml", "samples/newsletter-de.eml"];
const unwanted = ["samples/phish-parcel-de.eml", "samples/spam-8-march-ru.eml"];

test("tidegate eval: figures, by folder and by language", async () => {
	const { status, output, errors } = await tidegate(["eval", "--ham", ...ham, "--unwanted", ...unwanted]);
	expect([status, errors]).toEqual([0, ""]);
	for (const part of ["3 ham, 2 unwanted", "recall at 1 % false positives", "ROC AUC", "1-ROCA", "By folder", "By language"])
		expect(output).toContain(part);
});

test("--json", async () => {
	const { output } = await tidegate(["eval", "--json", "--ham", ...ham, "--unwanted", ...unwanted]);
	expect(JSON.parse(output)).toMatchObject({ ham: 3, unwanted: 2, failed: 0, folders: [{ name: "samples" }] });
});

test("both kinds must be given", async () => {
	const { status, errors } = await tidegate(["eval", "--ham", ...ham]);
	expect(status).toBe(2);
	expect(errors).toContain("--unwanted");
});
