import { expect, test } from "vitest";
import { looks } from "./colours.ts";

/** Contrast of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(looks))("text can be read: %s", (_, look) => {
	for (const text of ["ink", "soft", "link"] as const)
		for (const ground of ["page", "card", "band", "chip"] as const)
			expect(contrast(look[text], look[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});
