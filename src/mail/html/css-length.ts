/** Where the number that was read last ended; its unit starts there. Reading is synchronous, so that one place is enough. */
let unitStart = 0;

export function unitPlace(): number {
	return unitStart;
}

/** A number from the front; NaN when there is none. Leaves unitPlace() behind it. */
export function readNumber(source: string, start: number, end: number): number {
	let i = start;
	const negative = source.charCodeAt(i) === 0x2d;
	if (negative || source.charCodeAt(i) === 0x2b) i++;
	let value = 0;
	let digits = 0;
	let scale = 0;
	for (; i < end; i++) {
		const code = source.charCodeAt(i);
		if (code === 0x2e && scale === 0) scale = 1;
		else if (code >= 48 && code <= 57) {
			value = value * 10 + code - 48;
			scale *= 10;
			if (++digits > 15) break;
		} else break;
	}
	unitStart = i;
	if (digits === 0) return Number.NaN;
	const size = scale > 1 ? value / scale : value;
	return negative ? -size : size;
}

const pixelsOfUnit = new Map([
	["px", 1],
	["pt", 4 / 3],
	["em", 16],
	["rem", 16],
	["in", 96],
	["cm", 38],
	["mm", 3.8],
	["ex", 8],
	["ch", 8],
	["", 1],
]);

/** A length in pixels; -1 when it is none, or is relative (%, vw) and not zero. */
export function readLength(source: string, start: number, end: number): number {
	const size = readNumber(source, start, end);
	if (Number.isNaN(size)) return -1;
	if (size === 0) return 0;
	const first = source.charCodeAt(unitStart) | 32;
	if (unitStart >= end || (first === 0x70 && (source.charCodeAt(unitStart + 1) | 32) === 0x78)) return size;
	const pixels = pixelsOfUnit.get(
		source
			.slice(unitStart, Math.min(end, unitStart + 4))
			.trim()
			.toLowerCase(),
	);
	return pixels === undefined ? -1 : size * pixels;
}
