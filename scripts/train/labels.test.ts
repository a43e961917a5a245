import { expect, test } from "vitest";
import { readLabels } from "./labels.ts";

test("labels stand by message hash and are spam or phish", () => {
	const labels = readLabels();
	expect(labels.size).toBeGreaterThan(1_000);
	for (const [id, kind] of labels) {
		expect(id).toMatch(/^[0-9a-f]{12}$/);
		expect(["spam", "phish"]).toContain(kind);
	}
});
