import { buildPng } from "../builders/build-png.ts";

/** Grey level of a point. */
export type Drawing = (x: number, y: number) => number;

const glyphWidth = 6;
const lineHeight = 12;
const scale = 2;

/** Lines of made-up letters, each letter of the alphabet a pattern of its own, dark on light, with a margin. */
export function writing(lines: readonly string[], margin = 16): { width: number; height: number; grey: Drawing } {
	const longest = Math.max(...lines.map((line) => line.length));
	const width = longest * glyphWidth * scale + 2 * margin;
	const height = lines.length * lineHeight * scale + 2 * margin;
	const grey: Drawing = (x, y) => {
		const [column, row] = [Math.floor((x - margin) / scale), Math.floor((y - margin) / scale)];
		const letter = lines[Math.floor(row / lineHeight)]?.[Math.floor(column / glyphWidth)] ?? " ";
		const [across, down] = [column % glyphWidth, row % lineHeight];
		if (column < 0 || row < 0 || letter === " " || across === glyphWidth - 1 || down >= 7) return 255;
		return inked(letter.charCodeAt(0), across, down) ? 20 : 255;
	};
	return { width, height, grey };
}

/** About half of the 5 by 7 points of a letter. */
function inked(code: number, across: number, down: number): boolean {
	let mixed = Math.imul(code * 64 + down * 8 + across + 1, 0x9e3779b1);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
	return ((mixed ^ (mixed >>> 13)) & 1) === 1;
}

/** The drawing as a PNG. */
export function pngOf(width: number, height: number, grey: Drawing): Uint8Array {
	return buildPng(width, height, (x, y) => {
		const level = Math.max(0, Math.min(255, Math.round(grey(x, y))));
		return [level, level, level, 255];
	});
}
