const windows = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** What bytes 0x80 to 0x9f are in Windows-1252. */
const upperControls = windows.decode(Uint8Array.from({ length: 0x20 }, (_, index) => 0x80 + index));
const byteOf: ReadonlyMap<string, number> = new Map([...upperControls].map((character, index) => [character, 0x80 + index]));
const follows = `[${upperControls}\u00a0-\u00bf]`;
/** A byte that begins a character of UTF-8 and one that goes on with it, both read as Windows-1252. */
const sign = new RegExp(`[\u00c2-\u00f4]${follows}`, "u");
const runs = new RegExp(`[${upperControls}\u00a0-\u00ff]{2,}`, "gu");
/** Senders' programs that get it wrong get it wrong again. */
const mostTimes = 3;

/**
 * Text as it was before somebody took its UTF-8 for Windows-1252 and encoded it once more: "fÃ¼r" and "fÃƒÂ¼r" are "für". Spam sent
 * by broken programs is full of it. Only stretches that are UTF-8 throughout are read so: what was meant as written stays.
 */
export function readTwiceEncoded(text: string): string {
	let read = text;
	for (let time = 0; time < mostTimes && sign.test(read); time++) {
		const before = read;
		read = before.replace(runs, decoded);
		if (read === before) break;
	}
	return read;
}

function decoded(run: string): string {
	try {
		return utf8.decode(Uint8Array.from(run, (character) => byteOf.get(character) ?? character.charCodeAt(0)));
	} catch {
		return run;
	}
}
