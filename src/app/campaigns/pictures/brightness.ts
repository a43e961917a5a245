/** Brightness as eyes weigh colours (ITU-R BT.601, which JPEG uses as well). All 0 to 255. */
export function opaque(red: number, green: number, blue: number): number {
	return (red * 77 + green * 150 + blue * 29) >> 8;
}

/** The same of what is laid on white as far as it is see-through. */
export function brightness(red: number, green: number, blue: number, opacity = 255): number {
	const grey = opaque(red, green, blue);
	return opacity === 255 ? grey : Math.round((grey * opacity + 255 * (255 - opacity)) / 255);
}
