import { accepted, type Kind, rejected } from "./kind.ts";

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> {
	return {
		allowed: `a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ""}`,
		read: (found) =>
			typeof found === "number" && Number.isInteger(found) && found >= least && found <= most ? accepted(found) : rejected(),
		write: String,
		fromText: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : text),
	};
}
