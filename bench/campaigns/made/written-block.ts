import type { BlockKind } from "./outline.ts";

/** A piece of one message as it is read. */
export interface WrittenBlock {
	readonly kind: BlockKind | "footer";
	/** May hold links as `[[words]]`. */
	readonly text: string;
	/** Where its link leads; "" for none. */
	readonly href: string;
	readonly width: number;
	readonly height: number;
}
