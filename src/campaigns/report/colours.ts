import type { ColourFamily } from "./colour-family.ts";

/** Colours of charts: those of themes, and of kinds and results. */
type ChartColour = ColourFamily | "ham" | "spam" | "phish" | ResultColour;

/** Of authentication, RFC 8601. */
type ResultColour = "pass" | "fail" | "softfail" | "policy" | "permerror" | "temperror" | "neutral" | "none" | "unknown";

/** On white and on near-black; text never stands on them, and never has them. */
const colours: Readonly<Record<ChartColour, readonly [light: string, dark: string]>> = {
	logins: ["#c8414f", "#e0616e"],
	parcels: ["#e58a2f", "#eb9f50"],
	invoices: ["#8d5a3b", "#b98562"],
	lures: ["#7a55a3", "#9d7cc6"],
	adult: ["#d86da3", "#e38bb8"],
	cures: ["#23958a", "#3fb3a6"],
	money: ["#6b9a45", "#86b75f"],
	goods: ["#d9b013", "#e3c244"],
	business: ["#3f83c4", "#62a0dc"],
	politics: ["#37497f", "#7386c7"],
	wanted: ["#8592a3", "#8f9cae"],
	other: ["#bcc3cc", "#67717f"],
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
