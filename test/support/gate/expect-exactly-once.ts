import { expect } from "vitest";
import type { CrashResult } from "./crash-run.ts";

/** What was acknowledged arrives once; what was not may arrive, but not twice; and the ledger says the same as the next hop. */
export function expectExactlyOnce({ acknowledged, unknown, delivered, ledger }: CrashResult): void {
	const lost = [...acknowledged].filter((address) => !delivered.has(address));
	const doubled = [...delivered].filter(([, times]) => times > 1).map(([address]) => address);
	const strangers = [...delivered.keys()].filter((address) => !acknowledged.has(address) && !unknown.has(address));
	expect({ lost, doubled, strangers }).toEqual({ lost: [], doubled: [], strangers: [] });
	const wrong = [...ledger].filter(([address, states]) => states.join() !== (delivered.has(address) ? "delivered" : "nothing"));
	expect(wrong).toEqual([]);
	expect(ledger.size).toBe(delivered.size);
}
