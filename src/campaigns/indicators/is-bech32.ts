const letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
/** BIP 173 for the first version of addresses, BIP 350 for those behind it. */
const bech32 = 1;
const bech32m = 0x2bc830a3;
/** BIP 173. */
const longest = 90;

/** Whether the checksum of a lower-cased segwit address ("bc1q…", "ltc1…") holds, by the rule of its version. */
export function isBech32(text: string): boolean {
	const one = text.lastIndexOf("1");
	if (one < 1 || text.length > longest || text.length - one < 8) return false;
	const prefix = text.slice(0, one);
	let sum = 1;
	for (const letter of prefix) sum = step(sum, letter.charCodeAt(0) >> 5);
	sum = step(sum, 0);
	for (const letter of prefix) sum = step(sum, letter.charCodeAt(0) & 31);
	for (let at = one + 1; at < text.length; at++) {
		const value = letters.indexOf(text.charAt(at));
		if (value < 0) return false;
		sum = step(sum, value);
	}
	return sum === (text.charAt(one + 1) === "q" ? bech32 : bech32m);
}

function step(sum: number, value: number): number {
	const top = sum >>> 25;
	let next = ((sum & 0x1ffffff) << 5) ^ value;
	generators.forEach((generator, bit) => {
		if ((top >>> bit) & 1) next ^= generator;
	});
	return next;
}
