import { expect, test } from "vitest";
import { parseClientNames } from "./client-names.ts";

test("of different names for one address all are kept, each once", () => {
	const names = parseClientNames("192.0.2.1,PC-A\n192.0.2.2,PC-C\n192.0.2.1,PC-B\n::ffff:192.0.2.1 PC-A\n");
	expect([...names]).toEqual([
		["192.0.2.1", "PC-A or PC-B"],
		["192.0.2.2", "PC-C"],
	]);
});

test("a client has its name however its address is written", () =>
	expect([...parseClientNames("2001:0DB8:0:0:0:0:0:5,Lab\n2001:db8::5,Lab\n")]).toEqual([["2001:db8::5", "Lab"]]));
