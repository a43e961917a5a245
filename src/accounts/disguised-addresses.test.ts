import { expect, test } from "vitest";
import { disguisedAddresses } from "./disguised-addresses.ts";

test.each([
	["write to claims (at) portal.example", "claims@portal.example"],
	["claims[at]portal[dot]example", "claims@portal.example"],
	["Claims.Office at portal dot example please", "claims.office@portal.example"],
	["連絡先 claims＠portal．example まで", "claims@portal.example"],
])("%s", (text, address) => {
	expect(disguisedAddresses(text)).toEqual([address]);
});

test.each([["We met at noon at the mill"], ["Look at portal.example"], ["a dot and a dash at last"]])("none in %s", (text) => {
	expect(disguisedAddresses(text)).toEqual([]);
});
