import type { Verdict } from "../app/library.ts";

/** What stands under every message says nothing about this one. */
const unspoken = new Set(["PRIOR"]);

/** The strongest reason that speaks for the class a message was given; "" when nothing does. */
export function strongestReason({ class: mailClass, reasons }: Verdict): string {
	const speaksForIt = mailClass === "ham" ? (weight: number) => weight < 0 : (weight: number) => weight > 0;
	return reasons.find(({ code, weight }) => speaksForIt(weight) && !unspoken.has(code))?.text ?? "";
}
