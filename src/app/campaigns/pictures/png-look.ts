/** What the header of a PNG and its palette say. */
export interface PngLook {
	readonly width: number;
	readonly height: number;
	/** Bits of a sample: 1, 2, 4, 8 or 16. */
	readonly depth: number;
	/** 0 grey, 2 colours, 3 palette, 4 grey with opacity, 6 colours with opacity. */
	readonly type: number;
	readonly palette: Uint8Array;
	/** Opacity of each colour of the palette. */
	readonly opacities: Uint8Array;
}
