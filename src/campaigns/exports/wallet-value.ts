import { keccak256 } from "../../base/keccak-256.ts";
import { plainText } from "./plain-text.ts";

/**
 * The address of a wallet as others may take it. Ethereum's is kept in small letters, so that it is one and the same however it is written;
 * it goes out with capitals for a checksum (EIP-55), which follow from the address alone.
 */
export function walletValue(text: string): string {
	if (!/^0x[\da-f]{40}$/i.test(text)) return plainText(text, 200);
	const digits = text.slice(2).toLowerCase();
	const digest = keccak256(Buffer.from(digits)).toString("hex");
	return `0x${digits.replace(/[a-f]/g, (letter, at: number) => (digest.charAt(at) > "7" ? letter.toUpperCase() : letter))}`;
}
