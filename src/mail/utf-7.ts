import { Buffer } from "node:buffer";

const PLUS = 0x2b;
const MINUS = 0x2d;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const digitValue = new Int8Array(256).fill(-1);
for (let value = 0; value < alphabet.length; value++) digitValue[alphabet.charCodeAt(value)] = value;

/** Decodes UTF-7 (RFC 2152). Mailers gave it up long ago; hostile mail uses it to hide words from filters. */
export function decodeUtf7(bytes: Buffer): string {
	let text = "";
	let copied = 0;
	let plus = bytes.indexOf(PLUS);
	while (plus >= 0) {
		text += bytes.toString("latin1", copied, plus);
		const end = endOfDigits(bytes, plus + 1);
		text += end === plus + 1 ? "+" : decodeUnits(bytes.subarray(plus + 1, end));
		// A hyphen that ends the run is absorbed; "+-" is a plus sign.
		copied = bytes[end] === MINUS ? end + 1 : end;
		plus = bytes.indexOf(PLUS, copied);
	}
	return text + bytes.toString("latin1", copied);
}

function endOfDigits(bytes: Buffer, from: number): number {
	let i = from;
	while (i < bytes.length && (digitValue[bytes[i] as number] as number) >= 0) i++;
	return i;
}

/** UTF-16 code units out of base64 without padding. */
function decodeUnits(digits: Buffer): string {
	const units = Buffer.from(digits.toString("latin1"), "base64");
	const whole = units.subarray(0, units.length & ~1);
	return Buffer.from(whole).swap16().toString("utf16le");
}
