import { minHashSize } from "../../base/min-hash.ts";

const rowsPerChunk = 1024;
/** Numbers that memory gives at once. */
const valuesOfLine = 16;
/** Of a value that next to no other campaign has. */
const rareWeight = 0.95;

export interface Weighed {
	/** Share of what the message's values weigh that some row has. */
	readonly share: number;
	/** Shared values that next to no other campaign has. */
	readonly rare: number;
}

/** Where the values of a row lie. */
interface Piece {
	readonly chunk: Int32Array;
	readonly start: number;
}

/** Min-hashes, one a row, in typed arrays that are never moved: of a million exemplars they are most of what is kept. */
export class ViewRows {
	/** Values have no more than 27 bits, see MinHasher. */
	readonly #chunks: Int32Array[] = [];
	#rows = 0;
	/** Of what `fetch` read, so that it is read. */
	#touched = 0;

	/** Gives the number of its row. */
	add(values: readonly number[]): number {
		const row = this.#rows++;
		if (row % rowsPerChunk === 0) this.#chunks.push(new Int32Array(rowsPerChunk * minHashSize));
		this.#chunkOf(row).set(values, startOf(row));
		return row;
	}

	values(row: number): number[] {
		return Array.from(this.#chunkOf(row).subarray(startOf(row), startOf(row) + minHashSize));
	}

	/** Asks memory for these, for all of them at once; each by itself would wait for what the one before says. */
	fetch(rows: readonly number[]): void {
		let touched = 0;
		for (const row of rows) {
			const [chunk, start] = [this.#chunkOf(row), startOf(row)];
			for (let bucket = 0; bucket < minHashSize; bucket += valuesOfLine) touched ^= chunk[start + bucket] as number;
		}
		this.#touched ^= touched;
	}

	/** Share of the buckets that a message fills in which some of the rows, one at least, has the same value. */
	shared([first, ...others]: readonly number[], values: readonly number[]): number {
		const [chunk, start] = [this.#chunkOf(first as number), startOf(first as number)];
		const pieces = others.map((row) => this.#pieceOf(row));
		let [used, shared] = [0, 0];
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const value = values[bucket] as number;
			if (value === 0) continue;
			used++;
			// Nearly always there is one row, or the first has it if any has.
			if (chunk[start + bucket] === value || (pieces.length > 0 && isInSome(pieces, bucket, value))) shared++;
		}
		return used === 0 ? 0 : shared / used;
	}

	/** The same, each value counting what it weighs. */
	weighed(rows: readonly number[], values: readonly number[], weights: readonly number[]): Weighed {
		const pieces = rows.map((row) => this.#pieceOf(row));
		let [shared, all, rare] = [0, 0, 0];
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const [value, weight] = [values[bucket] as number, weights[bucket] as number];
			if (value === 0) continue;
			all += weight;
			if (!isInSome(pieces, bucket, value)) continue;
			shared += weight;
			if (weight > rareWeight) rare++;
		}
		return { share: all === 0 ? 0 : shared / all, rare };
	}

	/** Share of the buckets that either fills in which both have the same value; undefined where neither fills any. */
	likeness(row: number, values: readonly number[]): number | undefined {
		const [chunk, start] = [this.#chunkOf(row), startOf(row)];
		let [used, shared] = [0, 0];
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const value = chunk[start + bucket] as number;
			if (values[bucket] === 0 && value === 0) continue;
			used++;
			if (values[bucket] === value) shared++;
		}
		return used === 0 ? undefined : shared / used;
	}

	#chunkOf(row: number): Int32Array {
		return this.#chunks[Math.floor(row / rowsPerChunk)] as Int32Array;
	}

	#pieceOf(row: number): Piece {
		return { chunk: this.#chunkOf(row), start: startOf(row) };
	}
}

function isInSome(pieces: readonly Piece[], bucket: number, value: number): boolean {
	for (const { chunk, start } of pieces) if (chunk[start + bucket] === value) return true;
	return false;
}

function startOf(row: number): number {
	return (row % rowsPerChunk) * minHashSize;
}
