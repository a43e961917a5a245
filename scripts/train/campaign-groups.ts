const bands = 8;
const rowsPerBand = 3;
const shingleWords = 4;

/**
 * Min-hashes (Broder 1997) over runs of four words, digits folded: near-duplicates share most of them, unrelated mails of
 * one language next to none (single words or letters would chain half a corpus into one group).
 */
export function campaignSignature(text: string): Uint32Array {
	const least = new Uint32Array(bands * rowsPerBand).fill(0xffffffff);
	const words = text.replace(/\d+/g, "0").split(/[\s\p{P}]+/u);
	const hashes = words.map(hashOf);
	for (let at = 0; at + shingleWords <= hashes.length; at++) {
		let shingle = 0;
		for (let word = 0; word < shingleWords; word++) shingle = Math.imul(shingle, 0x01000193) ^ (hashes[at + word] as number);
		takeLeast(least, shingle);
	}
	return least;
}

function takeLeast(least: Uint32Array, shingle: number): void {
	for (let row = 0; row < least.length; row++) {
		let mixed = Math.imul(shingle ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		const hash = (mixed ^ (mixed >>> 16)) >>> 0;
		if (hash < (least[row] as number)) least[row] = hash;
	}
}

/** Messages that share a band of min-hashes are one group. Only used to keep a campaign on one side of a split. */
export function campaignGroups(signatures: readonly Uint32Array[]): Uint32Array {
	const parent = Uint32Array.from(signatures, (_, at) => at);
	const seen = new Map<string, number>();
	signatures.forEach((signature, at) => {
		if (signature[0] === 0xffffffff) return;
		for (let band = 0; band < bands; band++) {
			const key = `${band}:${signature.slice(band * rowsPerBand, (band + 1) * rowsPerBand).join(",")}`;
			const other = seen.get(key);
			if (other === undefined) seen.set(key, at);
			else parent[rootOf(parent, at)] = rootOf(parent, other);
		}
	});
	return Uint32Array.from(signatures, (_, at) => rootOf(parent, at));
}

function rootOf(parent: Uint32Array, at: number): number {
	let root = at;
	while (parent[root] !== root) root = parent[root] as number;
	parent[at] = root;
	return root;
}

function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash;
}
