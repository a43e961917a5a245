import { expect, test } from "vitest";
import { colourFamilies } from "./colour-family.ts";
import { colourVariables, looks } from "./colours.ts";

/** Contrast of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
	return (lighter + 0.05) / (darker + 0.05);
}

type Three = readonly [number, number, number];

function linear(colour: string): Three {
	return [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as unknown as Three;
}

function luminance(colour: string): number {
	return times([[0.2126, 0.7152, 0.0722]], linear(colour))[0] as number;
}

function times(matrix: readonly Three[], [one, two, three]: Three): number[] {
	return matrix.map(([first, second, third]) => first * one + second * two + third * three);
}

/** Of linear red, green and blue: to XYZ of D65, each over that of white; and as eyes without green see them (Machado, Oliveira and Fernandes 2009). */
const toXyz: readonly Three[] = [
	[0.4339, 0.3762, 0.1899],
	[0.2126, 0.7152, 0.0722],
	[0.0178, 0.1095, 0.8727],
];
const withoutGreen: readonly Three[] = [
	[0.367322, 0.860646, -0.227968],
	[0.280085, 0.672501, 0.047413],
	[-0.01182, 0.04294, 0.968881],
];

/** CIE L*a*b*. */
function lab(rgb: Three): Three {
	const [x = 0, y = 0, z = 0] = times(toXyz, rgb).map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: Three, other: Three): number {
	return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

test.each(Object.entries(looks))("text can be read: %s", (_, look) => {
	for (const text of ["ink", "soft", "link"] as const)
		for (const ground of ["page", "card", "band", "chip"] as const)
			expect(contrast(look[text], look[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test.each(["light", "dark"] as const)("families can be told apart on grey paper and by eyes without green: %s", (look) => {
	const found = new Map([...colourVariables(look).matchAll(/--c-(\w+):(#\w+)/g)].map(([, name, colour]) => [name, colour as string]));
	const colours = colourFamilies.map(({ family }) => linear(found.get(family) as string));
	for (const [at, colour] of colours.entries()) {
		const before = colours.slice(0, at);
		for (const [other, one] of before.entries()) {
			const pair = `${colourFamilies[other]?.family} and ${colourFamilies[at]?.family}`;
			const seen = [one, colour].map((each) => lab(times(withoutGreen, each) as unknown as Three)) as [Three, Three];
			expect(difference(...seen), pair).toBeGreaterThan(9);
			if (other === at - 1) expect(Math.abs(lab(one)[0] - lab(colour)[0]), pair).toBeGreaterThan(8);
		}
	}
});
