/** A picture without its colours. */
export interface GreyPicture {
	readonly width: number;
	readonly height: number;
	/**
	 * Brightness of each point, 0 to 255, row by row from the top left. Good until the next picture is read: a PNG is written to where pictures are
	 * hashed.
	 */
	readonly grey: Uint8Array;
}
