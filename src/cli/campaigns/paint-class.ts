import { classColours, type Paint } from "../terminal/colour.ts";

/** A class in its colour. */
export function paintClass(cell: string, paint: Paint): string {
	const colour = classColours[cell as keyof typeof classColours];
	return colour === undefined ? cell : paint(colour, cell);
}
