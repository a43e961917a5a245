import { expect, test } from "vitest";
import { crashRun } from "../support/gate/crash-run.ts";
import { expectExactlyOnce } from "../support/gate/expect-exactly-once.ts";

test("killed at random moments, the gate loses nothing and doubles nothing", { timeout: 120_000 }, async () => {
	const result = await crashRun({ messages: 400, kills: 4, longestLife: 700, seed: 7 });
	expect(result.kills).toBe(4);
	expectExactlyOnce(result);
});
