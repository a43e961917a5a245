import type { MailClass } from "../../app/library.ts";

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const;
export type Colour = keyof typeof codes;

/** Paints text, or leaves it alone. */
export type Paint = (colour: Colour, text: string) => string;

/** Colours for a terminal that wants them: see no-color.org; FORCE_COLOR where the output is no terminal but will be shown on one. */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv = process.env): Paint {
	const wanted = stream.isTTY === true && environment["TERM"] !== "dumb";
	const forced = (environment["FORCE_COLOR"] ?? "0") !== "0";
	if (environment["NO_COLOR"] || !(wanted || forced)) return (_colour, text) => text;
	return (colour, text) => text && `\x1b[${codes[colour][0]}m${text}\x1b[${codes[colour][1]}m`;
}

/** The colour of each class, the same everywhere. */
export const classColours: Readonly<Record<MailClass, Colour>> = { ham: "green", spam: "yellow", phish: "red" };
