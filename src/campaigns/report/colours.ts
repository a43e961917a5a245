import type { ColourFamily } from "./colour-family.ts";

/** Colours of charts: those of themes, and of kinds and results. */
type ChartColour = ColourFamily | "ham" | "spam" | "phish" | ResultColour;

/** Of authentication, RFC 8601. */
type ResultColour = "pass" | "fail" | "softfail" | "policy" | "permerror" | "temperror" | "neutral" | "none" | "unknown";

/**
 * On white and on near-black; text never stands on them, and never has them. Families that lie on each other in stacks differ in lightness,
 * for grey paper, and all of them for eyes without red or green.
 */
const colours: Readonly<Record<ChartColour, readonly [light: string, dark: string]>> = {
	logins: ["#c83d5a", "#df627d"],
	parcels: ["#d88a2a", "#ecac6e"],
	invoices: ["#7c4d30", "#a66f44"],
	lures: ["#845f9e", "#a28ac4"],
	adult: ["#ec80be", "#e894af"],
	cures: ["#028d7d", "#1b9586"],
	money: ["#7b9f5a", "#77a943"],
	goods: ["#e4bd24", "#f5cf41"],
	business: ["#1982d5", "#54aefe"],
	politics: ["#27497f", "#6979c0"],
	wanted: ["#878ea0", "#adb8cf"],
	other: ["#c1c4c5", "#656972"],
	ham: ["#5d9c6b", "#6fb37e"],
	spam: ["#dd9f3d", "#e2ac55"],
	phish: ["#c8414f", "#e0616e"],
	pass: ["#5d9c6b", "#6fb37e"],
	fail: ["#c8414f", "#e0616e"],
	softfail: ["#d86da3", "#e38bb8"],
	policy: ["#8d5a3b", "#b98562"],
	permerror: ["#7a55a3", "#9d7cc6"],
	temperror: ["#3f83c4", "#62a0dc"],
	neutral: ["#23958a", "#3fb3a6"],
	none: ["#dd9f3d", "#e2ac55"],
	unknown: ["#bcc3cc", "#67717f"],
};

/** What text and lines have: text is ink or soft or a link, on the page, a card, a band or a chip. */
export const looks = {
	light: {
		page: "#fbfbfa",
		card: "#ffffff",
		band: "#f3f4f6",
		chip: "#f1f3f5",
		ink: "#1b2027",
		soft: "#5a6472",
		link: "#1d5fa8",
		line: "#dfe2e6",
		grid: "#e9ebee",
		shade: "#1b20270f",
		for: "#4c8a5a",
		against: "#c8414f",
		sum: "#4a5462",
	},
	dark: {
		page: "#14171b",
		card: "#1b1f25",
		band: "#1d2228",
		chip: "#262c34",
		ink: "#e8eaed",
		soft: "#a3acb8",
		link: "#8ab8ee",
		line: "#343b45",
		grid: "#2a3038",
		shade: "#ffffff12",
		for: "#6fb37e",
		against: "#e0616e",
		sum: "#aab3bf",
	},
} as const;

/** Custom properties "--ink", "--c-logins" of one of the two looks. */
export function colourVariables(look: keyof typeof looks): string {
	const charts = Object.entries(colours).map(([name, [light, dark]]) => `--c-${name}:${look === "light" ? light : dark}`);
	return [...Object.entries(looks[look]).map(([name, colour]) => `--${name}:${colour}`), ...charts].join(";");
}

/** Classes "c-logins" that fill with it, "edge-logins" that border with it. */
export function colourClasses(): string {
	return Object.keys(colours)
		.map((name) => `.c-${name}{--c:var(--c-${name})}.edge-${name}{--edge:var(--c-${name})}`)
		.join("\n");
}
