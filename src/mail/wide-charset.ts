import type { Buffer } from "node:buffer";

/** Bytes that are looked at. */
const sample = 1_024;

/**
 * UTF-16 and UTF-32 tell themselves, whatever the text is called: by their mark, or by the zero bytes that every second letter, or three of four bytes,
 * are in any language with spaces. Mailers drop zero bytes, so that a reader sees the words, and editors open such files. undefined for other text.
 */
export function wideCharset(bytes: Buffer): string | undefined {
	const first = bytes[0];
	if ((first === 0xff && bytes[1] === 0xfe) || (first === 0xfe && bytes[1] === 0xff))
		return bytes[2] === 0 && bytes[3] === 0 ? "utf-32" : "utf-16";
	const head = bytes.subarray(0, sample);
	if (head.length < 8 || head.indexOf(0) < 0) return undefined;
	return charsetOf(zerosByPlace(head), head.length / 4);
}

type Four = readonly [number, number, number, number];

/** Zero bytes at each of four places in a row. */
function zerosByPlace(head: Buffer): Four {
	const zeros: [number, number, number, number] = [0, 0, 0, 0];
	for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[(i & 3) as 0 | 1 | 2 | 3]++;
	return zeros;
}

function charsetOf([first, second, third, fourth]: Four, fours: number): string | undefined {
	const many = fours * 0.7;
	const few = fours * 0.1;
	if (third > many && fourth > many && first < few) return "utf-32le";
	if (first > many && second > many && fourth < few) return "utf-32be";
	if (second + fourth > fours && first + third < 2 * few) return "utf-16le";
	return first + third > fours && second + fourth < 2 * few ? "utf-16be" : undefined;
}
