/**
 * Signs are numbers: a hash of the sign's name, 32 bits. Names would be put together, looked up and thrown away some hundred
 * times a message. Two names of the few thousand that a model knows seldom meet (its training would find it), and what mail
 * brings by chance or on purpose to meet one of them moves a theme, no verdict.
 */
export type Sign = number;

/** FNV-1a. */
const seed = 0x811c9dc5;
const prime = 0x01000193;

/** The state of a hash after a name or the beginning of one: more can be added, and `signFrom` makes a sign of it. */
export function stateOf(name: string, state: number = seed): number {
	let hash = state;
	for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), prime);
	return hash;
}

export function withUnit(state: number, unit: number): number {
	return Math.imul(state ^ unit, prime);
}

/** FNV's low bits hang on the last characters alone: mixed, any bits serve to look a sign up. */
export function signFrom(state: number): Sign {
	let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
	mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
	return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The sign "sender parcel" from the state of "sender " and "parcel". */
export function signOf(name: string, state: number = seed): Sign {
	return signFrom(stateOf(name, state));
}
