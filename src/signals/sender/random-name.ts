import { established } from "./established-domains.ts";

/**
 * Whether a label looks drawn by lot ("qh2wjtpvh0y", "vxrrrhn") rather than made by a person, in whatever language: how
 * usual its sequences of letters are among the labels of well-known organizations all over the world, and how often
 * letters and digits take turns. Domains bought by the hundred for one night's mail look so.
 */
export function isRandomName(label: string): boolean {
	const name = label.length > longest ? label.slice(0, longest) : label;
	if (name.length < 6 || name.startsWith("xn--")) return false;
	if (name.length >= 8 && turnsOfDigits(name) >= 4) return true;
	const usual = usualness(name);
	return usual < (name.length >= 9 ? -4.3 : -4.7);
}

const longest = 40;

function turnsOfDigits(name: string): number {
	let turns = 0;
	for (let at = 1; at < name.length; at++) if (isDigit(name.charCodeAt(at)) !== isDigit(name.charCodeAt(at - 1))) turns++;
	return turns;
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** Letters a to z are 1 to 26, everything else and the ends of words 0. */
const signs = 27;

function signOf(code: number): number {
	return code >= 0x61 && code <= 0x7a ? code - 0x60 : 0;
}

const hyphen = 0x2d;

/**
 * The two signs before the next one, as one number, from those before this one. Behind a hyphen a word begins: few organizations have one, and what letters
 * stand beside it says nothing of either word.
 */
function signsBehind(before: number, code: number): number {
	return code === hyphen ? 0 : (before % signs) * signs + signOf(code);
}

/** By three signs: natural logarithm of the probability of the third behind the other two. */
let sequences: Float64Array | undefined;

/** Mean natural-log probability of a sign after the two before it; labels of organizations lie around -2.7, those drawn by lot under -4.5. */
function usualness(name: string): number {
	sequences ??= countSequences();
	let before = 0;
	let sum = 0;
	let count = 0;
	for (let at = 0; at <= name.length; at++) {
		const code = at < name.length ? name.charCodeAt(at) : 0;
		if (isDigit(code)) continue;
		sum += sequences[before * signs + signOf(code)] as number;
		count++;
		before = signsBehind(before, code);
	}
	return sum / count;
}

function countSequences(): Float64Array {
	const threes = new Float64Array(signs ** 3);
	const twos = new Float64Array(signs ** 2);
	const pairs = new Float64Array(signs ** 2);
	for (const domain of established) {
		let before = 0;
		for (let at = 0, end = domain.indexOf("."); at <= end; at++) {
			const code = at === end ? 0 : domain.charCodeAt(at);
			const sign = signOf(code);
			const pair = (before % signs) * signs + sign;
			threes[before * signs + sign] = (threes[before * signs + sign] as number) + 1;
			twos[before] = (twos[before] as number) + 1;
			pairs[pair] = (pairs[pair] as number) + 1;
			before = signsBehind(before, code);
		}
	}
	const after = shares(pairs);
	return threes.map((seen, three) => {
		const two = Math.trunc(three / signs);
		return Math.log((seen + 3 * (after[three % (signs * signs)] as number)) / ((twos[two] as number) + 3) + 1e-4);
	});
}

function shares(pairs: Float64Array): Float64Array {
	const after = new Float64Array(pairs.length);
	for (let from = 0; from < signs; from++) {
		let total = 0;
		for (let to = 0; to < signs; to++) total += pairs[from * signs + to] as number;
		for (let to = 0; to < signs; to++) after[from * signs + to] = ((pairs[from * signs + to] as number) + 0.2) / (total + 0.2 * signs);
	}
	return after;
}
