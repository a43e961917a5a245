/** The colour names of CSS that mail uses, with their values. The rest of the 148 is read as "some colour" (unknownColour). */
const named: Readonly<Record<string, number>> = {
	white: 0xffffff,
	black: 0x000000,
	red: 0xff0000,
	green: 0x008000,
	blue: 0x0000ff,
	yellow: 0xffff00,
	gray: 0x808080,
	grey: 0x808080,
	silver: 0xc0c0c0,
	maroon: 0x800000,
	purple: 0x800080,
	fuchsia: 0xff00ff,
	magenta: 0xff00ff,
	lime: 0x00ff00,
	olive: 0x808000,
	navy: 0x000080,
	teal: 0x008080,
	aqua: 0x00ffff,
	cyan: 0x00ffff,
	orange: 0xffa500,
	windowtext: 0x000000,
	window: 0xffffff,
	buttonface: 0xf0f0f0,
	whitesmoke: 0xf5f5f5,
	snow: 0xfffafa,
	ivory: 0xfffff0,
	ghostwhite: 0xf8f8ff,
	floralwhite: 0xfffaf0,
	azure: 0xf0ffff,
	aliceblue: 0xf0f8ff,
	mintcream: 0xf5fffa,
	seashell: 0xfff5ee,
	lightgray: 0xd3d3d3,
	lightgrey: 0xd3d3d3,
	gainsboro: 0xdcdcdc,
	darkgray: 0xa9a9a9,
	darkgrey: 0xa9a9a9,
	dimgray: 0x696969,
	dimgrey: 0x696969,
	darkblue: 0x00008b,
	darkred: 0x8b0000,
	darkgreen: 0x006400,
	lightyellow: 0xffffe0,
	beige: 0xf5f5dc,
	linen: 0xfaf0e6,
	honeydew: 0xf0fff0,
	lavender: 0xe6e6fa,
	lightblue: 0xadd8e6,
	skyblue: 0x87ceeb,
	gold: 0xffd700,
	crimson: 0xdc143c,
	tomato: 0xff6347,
	coral: 0xff7f50,
	brown: 0xa52a2a,
	indigo: 0x4b0082,
	violet: 0xee82ee,
	pink: 0xffc0cb,
	royalblue: 0x4169e1,
	steelblue: 0x4682b4,
	midnightblue: 0x191970,
	slategray: 0x708090,
	dodgerblue: 0x1e90ff,
	cornsilk: 0xfff8dc,
	oldlace: 0xfdf5e6,
	lavenderblush: 0xfff0f5,
};
const namedColours = new Map(Object.entries(named));

export const white = 0xffffff;

/** Nothing was declared, or "inherit". */
export const undeclared = -1;
/** Something was declared that is no plain colour: an image, a gradient, a variable. */
export const unknownColour = -2;
/** Fully see-through. */
export const transparent = -3;

/** Reads the colour between two positions: 0xrrggbb or one of the three constants above. */
export function readColour(source: string, start: number, end: number): number {
	const first = source.charCodeAt(start);
	if (first === 0x23) return readHex(source, start + 1, end);
	if (end - start > 60 || end <= start) return end <= start ? undeclared : unknownColour;
	const word = source.slice(start, end).toLowerCase();
	const colour = namedColours.get(word);
	if (colour !== undefined) return colour;
	if (word.startsWith("rgb")) return readRgb(word);
	if (word === "transparent") return transparent;
	if (word === "inherit" || word === "initial" || word === "unset" || word === "none" || word === "currentcolor") return undeclared;
	return unknownColour;
}

/** Old attributes (bgcolor, color) may leave the "#" away. */
export function readColourAttribute(source: string, start: number, end: number): number {
	if (source.charCodeAt(start) !== 0x23 && (end - start === 6 || end - start === 3)) {
		const colour = readHex(source, start, end);
		if (colour >= 0) return colour;
	}
	return readColour(source, start, end);
}

/** So near to each other that a person does not see text in the one colour on the other. */
export function nearlyEqual(a: number, b: number): boolean {
	const red = Math.abs((a >> 16) - (b >> 16));
	const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
	const blue = Math.abs((a & 255) - (b & 255));
	return red + green + blue <= leastDifference;
}

/** Sum over the three channels. Grey footers on light grey, the faintest honest text, differ by 100 and more. */
const leastDifference = 30;

function readHex(source: string, start: number, end: number): number {
	let value = 0;
	let digits = 0;
	for (let i = start; i < end; i++) {
		const digit = hexDigit(source.charCodeAt(i));
		if (digit < 0) break;
		value = value * 16 + digit;
		if (++digits === 8) break;
	}
	if (digits === 6) return value;
	if (digits === 3) return widen(value);
	if (digits === 8) return value % 256 === 0 ? transparent : Math.floor(value / 256);
	if (digits === 4) return value % 16 === 0 ? transparent : widen(value >> 4);
	return unknownColour;
}

function widen(short: number): number {
	return ((short >> 8) & 15) * 0x110000 + ((short >> 4) & 15) * 0x1100 + (short & 15) * 0x11;
}

function hexDigit(code: number): number {
	if (code >= 48 && code <= 57) return code - 48;
	const lower = code | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** "rgb(1, 2, 3)", "rgba(1 2 3 / 0)". */
function readRgb(word: string): number {
	const numbers = word.slice(word.indexOf("(") + 1).split(/[\s,/)]+/u, 5);
	const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = numbers.map(Number.parseFloat);
	if (Number.isNaN(red + green + blue)) return unknownColour;
	const alpha = numbers[3];
	if (alpha !== undefined && alpha !== "" && Number.parseFloat(alpha) <= 0.05) return transparent;
	return (clamp(red) << 16) | (clamp(green) << 8) | clamp(blue);
}

function clamp(channel: number): number {
	return Math.max(0, Math.min(255, Math.round(channel)));
}
