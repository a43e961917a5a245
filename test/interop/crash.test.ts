import { expect, test } from "vitest";
import { crashRun } from "../support/gate/crash-run.ts";
import { expectExactlyOnce } from "../support/gate/expect-exactly-once.ts";

test("killed fifty times in a run of 5,000 messages, the gate loses nothing and doubles nothing", { timeout: 900_000 }, async () => {
	const result = await crashRun({ messages: 5_000, kills: 50, longestLife: 1_500, seed: 11 });
	expect(result.kills).toBe(50);
	expectExactlyOnce(result);
});
