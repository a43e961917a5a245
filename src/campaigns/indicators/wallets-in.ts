import { walletPattern } from "../../signals/lures/wallet-pattern.ts";
import { base58Version } from "./base58-check.ts";
import { isBech32 } from "./is-bech32.ts";

/** Of addresses in base58check: Bitcoin's two kinds, Litecoin's three, Tron's. */
const versions = new Set([0x00, 0x05, 0x30, 0x32, 0x41]);
/** Addresses of the contracts behind USDT and USDC: they belong to nobody who writes, and stand in many a mail on crypto. */
const contracts = new Set([
	"0xdac17f958d2ee523a2206206994597c13d831ec7",
	"0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48",
	"TR7NHqjeKQGxTCi8q8ZY4pL8otSzgjLj6t",
]);

/**
 * Addresses of crypto wallets in a text, each once, in one spelling. Checksums must hold where there is one that plain
 * SHA-256 or a code can tell. Ethereum's (EIP-55) and Monero's need Keccak, which Node does not have, and are taken by their
 * shape: nothing else in mail is "0x" and forty digits, or 95 letters of base58 after a 4. Ethereum's are in small letters here, and get
 * the capitals of EIP-55 when they go out (walletValue).
 */
export function walletsIn(text: string, most: number): string[] {
	if (!hasLongToken(text)) return [];
	const found = new Set<string>();
	const pattern = new RegExp(walletPattern, "gu");
	for (let match = pattern.exec(text), tries = 0; match !== null && found.size < most && tries < 200; match = pattern.exec(text), tries++) {
		const wallet = match[0].startsWith("0x") ? match[0].toLowerCase() : match[0];
		if (isWallet(wallet) && !contracts.has(wallet)) found.add(wallet);
	}
	return [...found];
}

/** No address is shorter. */
const shortest = 26;

/** Whether as many letters and digits stand in a row; every row of so many has one at a multiple of their number, so that few characters are looked at. */
function hasLongToken(text: string): boolean {
	for (let at = shortest - 1; at < text.length; at += shortest) {
		let start = at;
		let end = at;
		while (end < text.length && end - at < shortest && isLetterOrDigit(text.charCodeAt(end))) end++;
		if (end === at) continue;
		while (start > 0 && end - start < shortest && isLetterOrDigit(text.charCodeAt(start - 1))) start--;
		if (end - start >= shortest) return true;
	}
	return false;
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

function isWallet(text: string): boolean {
	if (text.startsWith("0x")) return !/^0x(.)\1{39}$/u.test(text);
	if (text.startsWith("bc1") || text.startsWith("ltc1")) return isBech32(text);
	if (text.length === 95) return true;
	return versions.has(base58Version(text) ?? -1);
}
