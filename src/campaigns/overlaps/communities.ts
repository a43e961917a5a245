/** An undirected edge between two nodes, given by their places; each pair once. */
export interface Edge {
	readonly left: number;
	readonly right: number;
	readonly weight: number;
}

/** Rounds of moving nodes, and of merging what was found; each is linear in the edges, and few are needed. */
const mostRounds = 30;
const mostLevels = 10;
/** Moves must gain more than rounding can feign. */
const leastGain = 1e-9;

/**
 * Parts a graph so that within a part there is more weight than chance would put there (Blondel et al. 2008, modularity): a few
 * weak edges between two dense parts do not make them one. Gives each node the number of its part. Nodes are taken in order and
 * equal gains go to the lowest number, so that the same graph always falls apart the same way.
 */
export function communitiesOf(nodes: number, edges: readonly Edge[]): number[] {
	let parts = Array.from({ length: nodes }, (_, node) => node);
	let graph = graphOf(nodes, edges);
	for (let level = 0; level < mostLevels; level++) {
		const moved = renumbered(moveNodes(graph));
		if (moved.count === graph.neighbours.length) break;
		parts = parts.map((part) => moved.parts[part] as number);
		graph = merged(graph, moved.parts, moved.count);
	}
	return parts;
}

interface Graph {
	readonly neighbours: readonly ReadonlyMap<number, number>[];
	/** Weight of the edges of each node, those within it twice. */
	readonly degrees: readonly number[];
	readonly total: number;
}

function graphOf(nodes: number, edges: readonly Edge[]): Graph {
	const neighbours = Array.from({ length: nodes }, () => new Map<number, number>());
	const degrees = new Array<number>(nodes).fill(0);
	for (const { left, right, weight } of edges) {
		join(neighbours, left, right, weight);
		if (left !== right) join(neighbours, right, left, weight);
		degrees[left] = (degrees[left] as number) + weight;
		degrees[right] = (degrees[right] as number) + weight;
	}
	return { neighbours, degrees, total: degrees.reduce((sum, degree) => sum + degree, 0) };
}

function join(neighbours: readonly Map<number, number>[], from: number, to: number, weight: number): void {
	const own = neighbours[from] as Map<number, number>;
	own.set(to, (own.get(to) ?? 0) + weight);
}

function moveNodes(graph: Graph): number[] {
	const parts = graph.neighbours.map((_, node) => node);
	const totals = [...graph.degrees];
	for (let round = 0; round < mostRounds; round++) {
		let moves = 0;
		for (let node = 0; node < parts.length; node++) {
			const best = bestPart(graph, parts, totals, node);
			if (best === parts[node]) continue;
			const degree = graph.degrees[node] as number;
			totals[parts[node] as number] = (totals[parts[node] as number] as number) - degree;
			totals[best] = (totals[best] as number) + degree;
			parts[node] = best;
			moves++;
		}
		if (moves === 0) break;
	}
	return parts;
}

function bestPart({ neighbours, degrees, total }: Graph, parts: readonly number[], totals: readonly number[], node: number): number {
	const own = parts[node] as number;
	const towards = new Map<number, number>([[own, 0]]);
	for (const [other, weight] of neighbours[node] as ReadonlyMap<number, number>) {
		const part = parts[other] as number;
		if (other !== node) towards.set(part, (towards.get(part) ?? 0) + weight);
	}
	const degree = degrees[node] as number;
	const gainOf = (part: number, weight: number) => weight - (degree * ((totals[part] as number) - (part === own ? degree : 0))) / total;
	let best = own;
	let bestGain = gainOf(own, towards.get(own) as number);
	for (const [part, weight] of towards) {
		const gain = gainOf(part, weight);
		if (gain > bestGain + leastGain || (gain > bestGain - leastGain && part < best && best !== own)) {
			best = part;
			bestGain = gain;
		}
	}
	return best;
}

function renumbered(parts: readonly number[]): { parts: number[]; count: number } {
	const numbers = new Map<number, number>();
	const result = parts.map((part) => {
		if (!numbers.has(part)) numbers.set(part, numbers.size);
		return numbers.get(part) as number;
	});
	return { parts: result, count: numbers.size };
}

/** Each part as one node; edges within it as one to itself. */
function merged(graph: Graph, parts: readonly number[], count: number): Graph {
	const edges: Edge[] = [];
	for (const [node, own] of graph.neighbours.entries())
		for (const [other, weight] of own)
			if (other >= node) edges.push({ left: parts[node] as number, right: parts[other] as number, weight });
	return graphOf(count, edges);
}
