/** Brightness of each point, 0 to 255, row by row from the top left. */
export interface GreyPicture {
	readonly width: number;
	readonly height: number;
	readonly grey: Uint8Array;
}
