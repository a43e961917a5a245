import { accepted, type Kind, rejected } from "./kind.ts";

/** A part of the whole, read as a number from 0 to 1: "1%" or 0.01. */
export const share: Kind<number> = {
	allowed: 'a share as "1%" or 0.01, from 0 to 1',
	read(found) {
		const value = typeof found === "number" ? found : typeof found === "string" ? fraction(found) : undefined;
		if (typeof found === "number" && found > 1) return rejected(`a number above 1 is no share; ${found} of a hundred is "${found}%"`);
		return value !== undefined && value >= 0 && value <= 1 ? accepted(value) : rejected();
	},
	write: (value) => JSON.stringify(`${Number((value * 100).toPrecision(12))}%`),
	fromText: (text) => (/^[01](?:\.\d{1,9})?$/.test(text) ? Number(text) : text),
};

function fraction(text: string): number | undefined {
	const [, digits] = /^(\d{1,3}(?:\.\d{1,9})?) ?%$/.exec(text) ?? [];
	return digits === undefined ? undefined : Number((Number(digits) / 100).toPrecision(12));
}
