import { expect, test } from "vitest";
import { belowLines } from "./trace-domain-rows.ts";

test("domains that are looked for take no line from those that are not", () => {
	const hostsBelow = Array.from({ length: 22 }, (_, at) => ({
		domain: `d${at}.example`,
		lookedFor: at < 10,
		hosts: ["a", "b"],
		clients: 1,
	}));
	const told = [...belowLines({ hostsBelow })].map((line) => /below (\S+),/.exec(line)?.[1]);
	expect(told).toEqual(Array.from({ length: 10 }, (_, at) => `d${at + 10}.example`));
});
