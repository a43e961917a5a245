// Where things lie in memory. Nothing is ever taken from a heap: what one picture needs has its place, and the next one writes over it.

/** Points each way in which margins are looked for: fewer, and their edges are too coarse for the waves that are hashed. */
export const workingSide = 384;
/** Cells each way that the content of a picture is brought to, whatever its size, before waves are looked for. */
export const cells = 48;
/** Vectors read past the end of what they look at. */
const padding = 64;

const mostSmall = workingSide * workingSide + padding;
const mostSums = (workingSide + 1) * (workingSide + 1) * 4;

/** Three pictures of at most `workingSide` points each way, by turns what is read and what is written. */
export const small: usize = memory.data(mostSmall, 16);
export const second: usize = memory.data(mostSmall, 16);
export const third: usize = memory.data(mostSmall, 16);
/** Sums of all points above and to the left of each corner between points. */
export const sums: usize = memory.data(mostSums, 16);

/** The picture as it was read, and behind it what it is read from, or another one of its size. */
const given: usize = (__heap_base + 15) & ~15;

/** Where the points of a picture are to be written, with room for so many bytes behind them; 0 when there is no memory for all that. */
export function placeFor(points: i32, besides: i32): usize {
	const end = behind(points) + roomOf(besides);
	const pages = <i32>((end + 0xffff) >> 16);
	const more = pages - memory.size();
	if (more > 0 && memory.grow(more) < 0) return 0;
	return given;
}

/** The place behind a picture that was given. */
export function behind(points: i32): usize {
	return given + roomOf(points);
}

function roomOf(bytes: i32): usize {
	return (<usize>bytes + padding + 15) & ~15;
}

export function level(at: usize): i32 {
	return <i32>load<u8>(at);
}
