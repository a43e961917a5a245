import { expect, test } from "vitest";
import { namesIpv4 } from "./names-ipv4.ts";

test.each(["31.57.102.135", "http://31.57.102.135/x", "[31.57.102.135]:80", "31.57.102.0/24", "At 0.0.0.0."])("%s names one", (text) => {
	expect(namesIpv4(text)).toBe(true);
});

test.each(["", "1.000.000.000", "1.2.3", "1.2.3.4.5", "256.1.1.1", "a1.2.3.4", "1.2.3.4a", "3.5.2026"])("%s names none", (text) => {
	expect(namesIpv4(text)).toBe(false);
});
