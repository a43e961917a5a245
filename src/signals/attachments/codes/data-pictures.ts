import type { Picture } from "../file-facts.ts";

const prefix = "data:image/";
const longestType = 60;
const maximumPictures = 8;
const maximumPacked = 4 * 1024 * 1024;

/** Pictures written into a page itself, as data: addresses in base64. */
export function dataPictures(source: string): Picture[] {
	const pictures: Picture[] = [];
	for (let at = source.indexOf(prefix); at >= 0 && pictures.length < maximumPictures; at = source.indexOf(prefix, at + prefix.length)) {
		const comma = source.indexOf(",", at);
		if (comma < 0) break;
		if (comma - at > longestType || !source.startsWith(";base64", comma - 7)) continue;
		pictures.push(() => Buffer.from(source.slice(comma + 1, endOfAddress(source, comma + 1)), "base64"));
	}
	return pictures;
}

/** An attribute ends with its quote, an address in a style sheet with its bracket. Line breaks inside are skipped by browsers. */
function endOfAddress(source: string, start: number): number {
	const end = /["')>]/g;
	end.lastIndex = start;
	return Math.min(end.exec(source)?.index ?? source.length, start + maximumPacked);
}
