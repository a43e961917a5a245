import { littleEndian, numbersIn } from "../../base/little-endian.ts";
import { filterNumbers, KeyFilter } from "../key-filter.ts";
import { displacementsOf, KeyPlaces, placesOf } from "./key-places.ts";

/**
 * Records of a fixed set of keys, ready to be looked into: a file has them as they lie in memory. To put them together from keys and what these say
 * took every thread a tenth of a second as it started.
 */
export interface KeyRecords {
	/** A record for each place: its key, then what that says. A free one bears the first key, which has its place elsewhere: whoever looks for it does not look here. */
	readonly numbers: Uint32Array;
	readonly filter: KeyFilter;
	readonly places: KeyPlaces;
}

/** How records are laid out. */
export interface RecordShape {
	/** Numbers of 32 bits in a record. */
	readonly recordNumbers: number;
	/** Bits for each key of the filter that other keys must pass: see KeyFilter. */
	readonly filterBits: number;
}

/**
 * @param keys well mixed numbers, each once
 * @param write what a key says, by its number among the keys, into its record
 */
export function keyRecordsOf(
	keys: Uint32Array,
	{ recordNumbers, filterBits }: RecordShape,
	write: (numbers: Uint32Array, record: number, row: number) => void,
): KeyRecords {
	const places = KeyPlaces.of(keys);
	const numbers = new Uint32Array(places.count * recordNumbers);
	for (let record = 0; record < numbers.length; record += recordNumbers) numbers[record] = keys[0] ?? 0;
	for (let row = 0; row < keys.length; row++) {
		const key = keys[row] as number;
		const record = places.placeOf(key) * recordNumbers;
		numbers[record] = key;
		write(numbers, record, row);
	}
	return { numbers, filter: KeyFilter.of(keys, filterBits), places };
}

/** Bytes of the records of so many keys. */
export function keyRecordBytes(keys: number, { recordNumbers, filterBits }: RecordShape): number {
	return 4 * (placesOf(keys) * recordNumbers + filterNumbers(keys, filterBits)) + displacementsOf(keys);
}

/** Records as bytes: numbers, filter, displacements; numbers of 32 bits, the least significant byte first. */
export function bytesOfRecords({ numbers, filter, places }: KeyRecords): Uint8Array {
	return Buffer.concat([littleEndian(numbers), littleEndian(filter.bits), places.displacements]);
}

/** Reads what `bytesOfRecords` wrote, from a place on; the bytes are its own from then on. */
export function readKeyRecords(bytes: Uint8Array, from: number, keys: number, { recordNumbers, filterBits }: RecordShape): KeyRecords {
	const count = placesOf(keys);
	const numbers = numbersIn(bytes, from, count * recordNumbers);
	const filter = numbersIn(bytes, from + numbers.byteLength, filterNumbers(keys, filterBits));
	const end = bytes.byteOffset + from + numbers.byteLength + filter.byteLength;
	const displacements = new Uint8Array(bytes.buffer, end, displacementsOf(keys));
	return { numbers, filter: new KeyFilter(filter), places: new KeyPlaces(count, displacements) };
}
