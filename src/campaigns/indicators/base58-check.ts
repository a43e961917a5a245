import { createHash } from "node:crypto";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const values = new Map(Array.from(alphabet, (letter, at) => [letter, at]));
/** One byte of version, twenty of the key's hash, four of the checksum. */
const bytesOfAddress = 25;

/** The version byte of a base58check address (Bitcoin's, and those made after it); undefined when its checksum is wrong. */
export function base58Version(text: string): number | undefined {
	const bytes = decode(text);
	if (bytes === undefined) return undefined;
	const sum = sha256(sha256(bytes.subarray(0, 21)));
	for (let at = 0; at < 4; at++) if (bytes[21 + at] !== sum[at]) return undefined;
	return bytes[0];
}

function decode(text: string): Uint8Array | undefined {
	if (text.length > 36) return undefined;
	const bytes = new Uint8Array(bytesOfAddress);
	for (const letter of text) {
		let carry = values.get(letter);
		if (carry === undefined) return undefined;
		for (let at = bytesOfAddress - 1; at >= 0; at--) {
			carry += (bytes[at] as number) * 58;
			bytes[at] = carry & 0xff;
			carry >>= 8;
		}
		if (carry !== 0) return undefined;
	}
	return bytes;
}

function sha256(bytes: Uint8Array): Uint8Array {
	return createHash("sha256").update(bytes).digest();
}
