import { Random } from "../../../scripts/synthetic/random.ts";
import { madeUpName } from "./made-up-name.ts";
import { type Bitmap, png } from "./png.ts";

/** Five rows of three pixels each, as octal digits. */
const glyphs: Readonly<Record<string, string>> = Object.fromEntries(
	"A25755 B65656 C34443 D65556 E74647 F74644 G34553 H55755 I72227 J11152 K55655 L44447 M57755 N65555 O75557 P65644 Q75573 R65655 S34216 T72222 U55557 V55552 W55775 X55255 Y55222 Z71247 075557 126227 261247 361216 455711 574616 634652 771122 875757 925316"
		.split(" ")
		.map((entry) => [entry.charAt(0), entry.slice(1)]),
);

const colours = 12;
/** Entries of the palette behind those of the picture: border and random pixels. */
const extraColours = 5;

interface Shape {
	readonly kind: "box" | "disc" | "slope";
	/** Middle and half size, in shares of the picture's. */
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly colour: number;
}

interface Line {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Of one pixel of a letter, in shares of the picture's width. */
	readonly dot: number;
	readonly colour: number;
}

/** A picture that a campaign's message consists of: shapes and blocky words, other ones for each campaign. */
export class Picture {
	readonly #width: number;
	readonly #height: number;
	readonly #palette: readonly number[];
	readonly #shapes: readonly Shape[];
	readonly #lines: readonly Line[];
	readonly #trueColour: boolean;

	constructor(seed: string) {
		const random = new Random(seed);
		this.#width = random.integer(160, 320);
		this.#height = random.integer(110, 220);
		this.#palette = Array.from({ length: 3 * colours }, () => random.integer(0, 255));
		this.#shapes = Array.from({ length: random.integer(5, 10) }, () => shape(random));
		this.#lines = Array.from({ length: random.integer(2, 5) }, (_, at) => line(random, at));
		this.#trueColour = random.chance(0.4);
	}

	/** A copy as a PNG: a few percent larger or smaller, other shades, a border, pixels here and there. */
	copy(random: Random): Uint8Array {
		const scale = 1 + (random.next() - 0.5) * 0.16;
		const [width, height] = [Math.round(this.#width * scale), Math.round(this.#height * scale * (1 + (random.next() - 0.5) * 0.03))];
		const shift = random.integer(0, 6);
		const palette = Uint8Array.from(this.#palette, (value) => Math.min(255, Math.max(0, value + random.integer(-7, 7) + shift)));
		const extra = Uint8Array.from({ length: 3 * extraColours }, () => random.integer(0, 255));
		const bitmap = { width, height, pixels: new Uint8Array(width * height), palette: Buffer.concat([palette, extra]) };
		for (const each of this.#shapes) drawShape(bitmap, each);
		for (const each of this.#lines) drawLine(bitmap, each);
		drawBorder(bitmap, random.integer(0, 4));
		speckle(bitmap, random);
		return png(bitmap, this.#trueColour);
	}
}

function shape(random: Random): Shape {
	return {
		kind: random.pick(["box", "disc", "slope"] as const),
		x: random.next(),
		y: random.next(),
		w: 0.06 + random.next() * 0.3,
		h: 0.06 + random.next() * 0.3,
		colour: random.integer(1, colours - 1),
	};
}

function line(random: Random, at: number): Line {
	const text = `${madeUpName("thing", random)} ${random.integer(2, 99)}`.toUpperCase();
	const dot = (0.35 + random.next() * 0.55) / (4 * text.length);
	return { text, x: 0.03 + random.next() * 0.1, y: 0.06 + at * 0.19 + random.next() * 0.05, dot, colour: random.integer(1, colours - 1) };
}

function drawShape({ width, height, pixels }: Bitmap, { kind, x, y, w, h, colour }: Shape): void {
	const [top, bottom] = [Math.max(0, Math.floor((y - h) * height)), Math.min(height, Math.ceil((y + h) * height))];
	for (let row = top; row < bottom; row++) {
		const down = (row / height - y) / h;
		const reach = kind === "box" ? 1 : kind === "disc" ? Math.sqrt(Math.max(0, 1 - down * down)) : (1 - down) / 2;
		const [left, right] = [Math.max(0, Math.round((x - w * reach) * width)), Math.min(width, Math.round((x + w * reach) * width))];
		if (right > left) pixels.fill(colour, row * width + left, row * width + right);
	}
}

function drawLine(bitmap: Bitmap, { text, x, y, dot, colour }: Line): void {
	const size = dot * bitmap.width;
	for (let at = 0; at < text.length; at++) {
		const rows = glyphs[text.charAt(at)];
		for (let row = 0; rows !== undefined && row < 5; row++)
			for (let column = 0; column < 3; column++)
				if ((Number(rows[row]) >> (2 - column)) & 1)
					drawDot(bitmap, x * bitmap.width + (4 * at + column) * size, y * bitmap.height + row * size, size, colour);
	}
}

function drawDot({ width, height, pixels }: Bitmap, x: number, y: number, size: number, colour: number): void {
	const [left, right] = [Math.round(x), Math.min(width, Math.round(x + size))];
	for (let row = Math.round(y); row < Math.min(height, Math.round(y + size)); row++)
		if (right > left) pixels.fill(colour, row * width + left, row * width + right);
}

function drawBorder({ width, height, pixels }: Bitmap, thick: number): void {
	for (let row = 0; row < height; row++) {
		if (row < thick || row >= height - thick) pixels.fill(colours, row * width, (row + 1) * width);
		pixels.fill(colours, row * width, row * width + thick);
		pixels.fill(colours, (row + 1) * width - thick, (row + 1) * width);
	}
}

/** Up to one pixel in fifty. */
function speckle({ pixels }: Bitmap, random: Random): void {
	const count = Math.floor((pixels.length / 50) * random.next());
	for (let done = 0; done < count; done++)
		pixels[random.integer(0, pixels.length - 1)] = random.integer(colours + 1, colours + extraColours - 1);
}
