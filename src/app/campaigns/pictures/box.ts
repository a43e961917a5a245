/** Edges of the part of a picture that carries its content, in points; they may fall between two. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
