import { expect, test } from "vitest";
import { evidenceLines } from "./evidence-lines.ts";

test("reasons by their size, those that were put together last, their sum below", () => {
	const reasons = [
		{ code: "PRIOR", weight: -1, text: "Where every message starts" },
		{ code: "REST", weight: 6.39, text: "10 weaker reasons" },
		{ code: "LURE", weight: 2.5, text: "Asks to log in" },
	];
	const lines = evidenceLines(reasons, 7.89, "unwanted", 80, (_, text) => text);
	const order = lines.flatMap((line) => /LURE|PRIOR|REST|7\.89/.exec(line)?.[0] ?? []);
	expect(order).toEqual(["LURE", "PRIOR", "REST", "7.89"]);
});
