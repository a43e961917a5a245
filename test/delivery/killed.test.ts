import { expect, test } from "vitest";
import { killRun } from "../support/delivery/kill-run.ts";

// More of the same, until it is stopped: node scripts/soak-delivery.ts
const longTest = 120_000;

test("a gate that is killed again and again sends every message exactly once", { timeout: longTest }, async () => {
	const run = await killRun({ messages: 300, victim: "gate" });
	expect(run.kills).toBeGreaterThan(5);
	expect(run.at.filter((had) => had > 0 && had < 300).length).toBeGreaterThan(5);
	expect(run).toMatchObject({ lost: [], twice: [], inDoubt: 0, counts: { delivered: 300 } });
});

test("a delivery process that is killed is started again; what comes twice was named as in doubt", { timeout: longTest }, async () => {
	const run = await killRun({ messages: 300, victim: "delivery", most: 3 });
	expect(run.kills).toBe(3);
	expect(run).toMatchObject({ lost: [], counts: { delivered: 300 } });
	expect(run.twice.length).toBeLessThanOrEqual(run.inDoubt);
});

test("with both killed nothing is lost; what comes twice was named as in doubt", { timeout: longTest }, async () => {
	const run = await killRun({ messages: 200, victim: "both", most: 6 });
	expect(run.kills).toBeGreaterThan(2);
	expect(run).toMatchObject({ lost: [], counts: { delivered: 200 } });
	expect(run.twice.length).toBeLessThanOrEqual(run.inDoubt);
});
