/** A node by its radius in pixels. */
export interface Spring {
	readonly left: number;
	readonly right: number;
	/** Above 0; the larger, the nearer. */
	readonly pull: number;
}

export interface Point {
	x: number;
	y: number;
}

const rounds = 300;
/** Length in pixels that a spring of pull 1 tends to among a few nodes; many stand closer, so that the whole stays on the page. */
const lengthOfFew = 90;
const few = 5;
/** Two or three leave room to write on their edges. */
const lengthOfPair = 210;
/** Share of the way to the middle that every node is drawn by: what is tied loosely does not drift off. */
const gravity = 0.2;
/** Free room between the rims of two nodes, for names. */
const gap = 30;
/** Names are wider than high, and so is paper. */
const stretch = 1.25;
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes so that those tied together stand together (Fruchterman and Reingold 1991), with no chance in it: it begins from
 * a sunflower in the order given, cools over 300 rounds, and turns the result to lie flat within about so many pixels. Time is
 * rounds × nodes².
 */
export function forceLayout(radii: readonly number[], springs: readonly Spring[], width: number): Point[] {
	const length = radii.length <= 3 ? lengthOfPair : lengthOfFew * Math.min(1, few / radii.length) ** 0.36;
	const points = radii.map((_, at) => sunflower(at, length));
	for (let round = 0; round < rounds; round++) step(points, springs, length, length * (1 - round / rounds) * 0.5 + 0.5);
	layFlat(points);
	const scale = Math.min(stretch, width / Math.max(1, extent(points)));
	for (const point of points) point.x *= scale;
	for (let round = 0; round < 60; round++) pushApart(points, radii);
	return points;
}

function extent(points: readonly Point[]): number {
	return points.reduce((most, { x }) => Math.max(most, x), 0) - points.reduce((least, { x }) => Math.min(least, x), 0);
}

function sunflower(at: number, length: number): Point {
	const distance = length * 0.6 * Math.sqrt(at);
	return { x: distance * Math.cos(at * golden), y: distance * Math.sin(at * golden) };
}

function step(points: Point[], springs: readonly Spring[], length: number, most: number): void {
	const moves = points.map(({ x, y }) => ({ x: -x * gravity, y: -y * gravity }));
	for (let one = 0; one < points.length; one++) {
		for (let other = one + 1; other < points.length; other++) {
			const { x, y, distance } = between(points, one, other);
			push(moves, one, other, x, y, (length * length) / distance);
		}
	}
	for (const { left, right, pull } of springs) {
		const { x, y, distance } = between(points, left, right);
		push(moves, left, right, x, y, -((distance * distance) / length) * pull);
	}
	for (const [at, point] of points.entries()) {
		const move = moves[at] as Point;
		const size = Math.hypot(move.x, move.y) || 1;
		const taken = Math.min(size, most) / size;
		point.x += move.x * taken;
		point.y += move.y * taken;
	}
}

/** The direction from one to another, and how far it is; two at one place are told apart by their numbers. */
function between(points: readonly Point[], one: number, other: number): { x: number; y: number; distance: number } {
	const from = points[one] as Point;
	const to = points[other] as Point;
	const x = to.x - from.x || 0.01 * (other - one);
	const y = to.y - from.y || 0.01;
	const distance = Math.max(1, Math.hypot(x, y));
	return { x: x / distance, y: y / distance, distance };
}

/** Apart by so much where it is positive. */
function push(moves: Point[], one: number, other: number, x: number, y: number, force: number): void {
	const from = moves[one] as Point;
	const to = moves[other] as Point;
	from.x -= x * force;
	from.y -= y * force;
	to.x += x * force;
	to.y += y * force;
}

function pushApart(points: Point[], radii: readonly number[]): void {
	for (let one = 0; one < points.length; one++) {
		for (let other = one + 1; other < points.length; other++) {
			const { x, y, distance } = between(points, one, other);
			const wanted = (radii[one] as number) + (radii[other] as number) + gap;
			if (distance < wanted) push(points, one, other, x, y, (wanted - distance) / 2);
		}
	}
}

/** Turns around the middle until the longest extent is horizontal. */
function layFlat(points: Point[]): void {
	const mean = { x: 0, y: 0 };
	for (const { x, y } of points) {
		mean.x += x / points.length;
		mean.y += y / points.length;
	}
	let [xx, xy, yy] = [0, 0, 0];
	for (const point of points) {
		point.x -= mean.x;
		point.y -= mean.y;
		xx += point.x * point.x;
		xy += point.x * point.y;
		yy += point.y * point.y;
	}
	const turn = -0.5 * Math.atan2(2 * xy, xx - yy);
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	for (const point of points) {
		const { x, y } = point;
		point.x = x * cos - y * sin;
		point.y = x * sin + y * cos;
	}
}
