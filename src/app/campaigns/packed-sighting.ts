import { safeJson } from "../../base/safe-json.ts";
import type { Sighting } from "../../campaigns/sighting.ts";

/** A sighting on its way between threads: min-hashes as base64, since two hundred numbers as digits take half of all the time. */
interface Packed extends Omit<Sighting, "sketch"> {
	readonly sketch: Omit<Sighting["sketch"], "text" | "words" | "structure"> & Record<"text" | "words" | "structure", string>;
}

export function packSighting(sighting: Sighting): Uint8Array {
	const { sketch } = sighting;
	const hashes = { text: packed(sketch.text), words: packed(sketch.words), structure: packed(sketch.structure) };
	return Buffer.from(safeJson({ ...sighting, sketch: { ...sketch, ...hashes } } satisfies Packed));
}

export function unpackSighting(bytes: Uint8Array): Sighting {
	const sighting = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as Packed;
	const { sketch } = sighting;
	const hashes = { text: unpacked(sketch.text), words: unpacked(sketch.words), structure: unpacked(sketch.structure) };
	return { ...sighting, sketch: { ...sketch, ...hashes } };
}

function packed(values: readonly number[]): string {
	return values.length === 0 ? "" : Buffer.from(Uint32Array.from(values).buffer).toString("base64");
}

function unpacked(text: string): number[] {
	const bytes = Buffer.from(text, "base64");
	const values: number[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) values.push(bytes.readUInt32LE(at));
	return values;
}
