/** Brightness as eyes weigh colours (ITU-R BT.601, which JPEG uses as well), laid on white as far as it is see-through. All 0 to 255. */
export function brightness(red: number, green: number, blue: number, opacity = 255): number {
	const grey = (red * 77 + green * 150 + blue * 29) >> 8;
	return opacity === 255 ? grey : Math.round((grey * opacity + 255 * (255 - opacity)) / 255);
}
