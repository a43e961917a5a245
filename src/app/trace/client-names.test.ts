import { expect, test } from "vitest";
import { parseClientNames } from "./client-names.ts";

test("of different names for one address all are kept, each once", () => {
	const names = parseClientNames("192.0.2.1,PC-A\n192.0.2.2,PC-C\n192.0.2.1,PC-B\n::ffff:192.0.2.1 PC-A\n");
	expect([...names]).toEqual([
		["192.0.2.1", "PC-A or PC-B"],
		["192.0.2.2", "PC-C"],
	]);
});
