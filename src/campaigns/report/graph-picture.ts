import type { Theme } from "../themes/theme.ts";

/** Where everything of a picture of clusters stands, in pixels from the top left. Text in it is hostile, and not escaped. */
export interface GraphPicture {
	readonly width: number;
	readonly height: number;
	readonly frames: readonly GraphFrame[];
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	/** Of clusters, what there was no room for. */
	readonly leftOut: { readonly campaigns: number; readonly singles: number };
}

/** The ground that one cluster stands on. */
export interface GraphFrame extends Box {
	readonly id: string;
	/** "12 campaigns and 31 single mails". */
	readonly title: string;
	/** "171 messages, 18 of 43 drawn". */
	readonly note: string;
	/** What holds most of it together, and how many of them: "4 of them lead to …". */
	readonly subtitle: string;
}

export interface GraphNode {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** undefined where there was no room. */
	readonly label: PlacedText | undefined;
	readonly subject: string;
	readonly messages: number;
	readonly class: "ham" | "spam" | "phish";
	readonly theme: Theme;
}

export interface GraphEdge {
	/** Places in `nodes`. */
	readonly left: number;
	readonly right: number;
	readonly weight: number;
	/** Sentences, the strongest first. */
	readonly reasons: readonly string[];
	/** The strongest reason in short, where there is room. */
	readonly label: PlacedText | undefined;
}

/** A line of text around a middle. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	/** Base line. */
	readonly y: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
