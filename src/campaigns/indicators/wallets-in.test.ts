import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { walletsIn } from "./wallets-in.ts";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** An address of nobody's in base58check, by its version. */
function base58(version: number): string {
	const body = Buffer.concat([Buffer.of(version), Buffer.alloc(20, 0x5a)]);
	const sum = createHash("sha256").update(createHash("sha256").update(body).digest()).digest();
	let number = BigInt(`0x${Buffer.concat([body, sum.subarray(0, 4)]).toString("hex")}`);
	let text = "";
	for (; number > 0n; number /= 58n) text = alphabet.charAt(Number(number % 58n)) + text;
	return (version === 0 ? "1" : "") + text;
}

test.each([
	["Bitcoin", base58(0x00)],
	["Bitcoin, script", base58(0x05)],
	["Litecoin", base58(0x30)],
	["Litecoin, script", base58(0x32)],
	["Tron", base58(0x41)],
	["Bitcoin, taproot (BIP 350)", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"],
	["Monero, by its shape", `4${"A1b2C".repeat(18)}A1b2`],
])("%s", (_, wallet) => {
	expect(walletsIn(`send to ${wallet}, today`, 8)).toEqual([wallet]);
});

test("an address with one letter changed is none, nor is one of another version", () => {
	const wallet = base58(0x05);
	for (let at = 1; at < wallet.length; at++) {
		const other = wallet.charAt(at) === "2" ? "3" : "2";
		expect(walletsIn(wallet.slice(0, at) + other + wallet.slice(at + 1), 8)).toEqual([]);
	}
	expect(walletsIn("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj2", 8)).toEqual([]);
});

test("each once, and no more than asked for, in little time", () => {
	const wallet = base58(0x00);
	expect(walletsIn(`${wallet} ${wallet}`, 8)).toEqual([wallet]);
	const many = Array.from({ length: 500 }, (_, at) => `0x${at.toString(16).padStart(40, "1a")}`).join(" ");
	expect(walletsIn(many, 8)).toHaveLength(8);
	const start = performance.now();
	walletsIn(`1${"a".repeat(33)} `.repeat(3_000), 8);
	expect(performance.now() - start).toBeLessThan(500);
});
