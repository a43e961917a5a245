import type { ColourFamily } from "./colour-family.ts";

/** Colours of charts: those of themes, and of kinds and results. */
type ChartColour = ColourFamily | "ham" | "spam" | "phish" | "pass" | "fail" | "none" | "unknown";

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
	wanted: ["#8f9baa", "#7d8a9a"],
	other: ["#c9ced6", "#4d5663"],
	ham: ["#5d9c6b", "#6fb37e"],
	spam: ["#dd9f3d", "#e2ac55"],
	phish: ["#c8414f", "#e0616e"],
	pass: ["#5d9c6b", "#6fb37e"],
	fail: ["#c8414f", "#e0616e"],
	none: ["#dd9f3d", "#e2ac55"],
	unknown: ["#c9ced6", "#4d5663"],
};

/** Custom properties "--c-logins" for one of the two looks. */
export function colourVariables(look: "light" | "dark"): string {
	return Object.entries(colours)
		.map(([name, [light, dark]]) => `--c-${name}:${look === "light" ? light : dark}`)
		.join(";");
}

/** Classes "c-logins" that fill with it, "edge-logins" that border with it. */
export function colourClasses(): string {
	return Object.keys(colours)
		.map((name) => `.c-${name}{--c:var(--c-${name})}.edge-${name}{--edge:var(--c-${name})}`)
		.join("\n");
}
