import type { GraphEdge, GraphNode, GraphPicture, PlacedText } from "./graph-picture.ts";

/** Distance between the rows of frames is larger than what rounding can bring about. */
const rounding = 0.5;

/**
 * A picture cut between the rows of its clusters, each row moved to a top of its own: paper breaks between drawings, and would cut
 * through one that is higher than what is left of a page.
 */
export function graphStrips(picture: GraphPicture): GraphPicture[] {
	return rowsOf(picture).map(({ top, bottom }) => {
		const inside = (y: number): boolean => y >= top && y < bottom;
		const places = new Map<number, number>();
		const nodes: GraphNode[] = [];
		picture.nodes.forEach((node, at) => {
			if (!inside(node.y)) return;
			places.set(at, nodes.length);
			nodes.push({ ...node, y: node.y - top, label: raised(node.label, top) });
		});
		const edges = picture.edges.flatMap((edge): GraphEdge[] => {
			const [left, right] = [places.get(edge.left), places.get(edge.right)];
			return left === undefined || right === undefined ? [] : [{ ...edge, left, right, label: raised(edge.label, top) }];
		});
		const frames = picture.frames.filter(({ y }) => inside(y)).map((frame) => ({ ...frame, y: frame.y - top }));
		return { width: picture.width, height: bottom - top, frames, nodes, edges, leftOut: { campaigns: 0, singles: 0 } };
	});
}

/** Where frames stand side by side or on each other without a gap that goes through the whole width. */
function rowsOf({ frames }: GraphPicture): { top: number; bottom: number }[] {
	const rows: { top: number; bottom: number }[] = [];
	for (const { y, height } of [...frames].sort((one, other) => one.y - other.y)) {
		const last = rows.at(-1);
		if (last === undefined || y > last.bottom + rounding) rows.push({ top: y, bottom: y + height });
		else last.bottom = Math.max(last.bottom, y + height);
	}
	return rows;
}

function raised(label: PlacedText | undefined, by: number): PlacedText | undefined {
	return label === undefined ? undefined : { ...label, y: label.y - by };
}
