import type { FileNotes } from "../file-notes.ts";
import type { FileTrait } from "../file-facts.ts";

/** What a script in a page can do, by the words it needs for it; obfuscators hide all others sooner than these. */
const words: readonly (readonly [FileTrait, RegExp])[] = [
	["decodes-data", /\batob\b|fromcharcode|\bunescape\b|decodeuricomponent|textdecoder|fromcodepoint|charcodeat|\.reverse\(\)|uint8array/],
	[
		"saves-file",
		/createobjecturl|mssaveoropenblob|mssaveblob|new blob\b|\.download\s{0,4}=|setattribute\(\s{0,4}["']download|showsavefilepicker/,
	],
	[
		"writes-page",
		/document\s{0,4}\.\s{0,4}write|document\[\s{0,4}["']write|\beval\s{0,4}\(|\bnew function\b|srcdoc|insertadjacenthtml|\.outerhtml\s{0,4}=|documentelement\.innerhtml/,
	],
	[
		"goes-elsewhere",
		/\blocation\s{0,4}(?:\.\s{0,4}(?:href|replace|assign)|\[\s{0,4}["'](?:href|replace|assign))?\s{0,4}(?:=(?!=)|\()|window\s{0,4}\.\s{0,4}open\s{0,4}\(/,
	],
	[
		"sends-data",
		/xmlhttprequest|\bfetch\s{0,4}\(|\$\s{0,4}\.\s{0,4}(?:ajax|post|getjson)\b|sendbeacon|\baxios\b|api\.telegram\.org|new websocket/,
	],
];
// A run of letters this long in a script or an address is no word: it is a file.
const longRun = 512;
const maximumRuns = 8;
const maximumDecoded = 4 * 1024 * 1024;

/** Notes what scripts do and puts what they carry, base64 or escaped, into the list of files inside. */
export function noteScript(source: string, notes: FileNotes): void {
	const lower = source.toLowerCase();
	for (const [trait, pattern] of words) if (pattern.test(lower)) notes.note(trait);
	listCarriedFiles(source, notes);
	listEscapedMarkup(source, notes);
}

/** Base64 runs, decoded: what is smuggled past a filter as text is a file again here. */
export function listCarriedFiles(source: string, notes: FileNotes): void {
	for (const { start, end } of base64Runs(source)) {
		const mediaType = /data:([a-z]{1,20}\/[\w.+-]{1,80})[^,]{0,80},$/i.exec(source.slice(Math.max(0, start - 200), start))?.[1] ?? "";
		const open = (maximum: number): Uint8Array => Buffer.from(source.slice(start, Math.min(end, start + maximum * 2)), "base64");
		if (/^image\/(?!svg)/i.test(mediaType)) notes.picture(() => open(maximumDecoded));
		else if (!/^(?:font|application\/(?:x-)?font|image)/i.test(mediaType)) listCarried(open, end - start, notes);
	}
}

function listCarried(open: (maximum: number) => Uint8Array, length: number, notes: FileNotes): void {
	notes.note("long-base64");
	notes.file("", (length * 3) >> 2, (maximum) => {
		const allowed = Math.min(maximum, notes.budget.bytes, maximumDecoded);
		notes.budget.takeBytes(Math.min(allowed, length));
		return open(allowed).subarray(0, allowed);
	});
}

/** One pass over the characters: a regular expression would start anew at each letter of a long run. */
function base64Runs(source: string): { start: number; end: number }[] {
	const runs: { start: number; end: number }[] = [];
	let start = 0;
	for (let at = 0; at <= source.length && runs.length < maximumRuns; at++) {
		if (isBase64(source.charCodeAt(at))) continue;
		if (at - start >= longRun && !isOneLetter(source, start)) runs.push({ start, end: at });
		start = at + 1;
	}
	return runs;
}

function isBase64(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43;
}

/** Rulers of slashes or the same letter over and over carry nothing. */
function isOneLetter(source: string, start: number): boolean {
	const letter = source[start];
	for (let at = start; at < start + 32; at++) if (source[at] !== letter) return false;
	return true;
}

/** unescape("%3Chtml…"), "\x3chtml…" or "\u003chtml…": markup that a plain search does not see. */
function listEscapedMarkup(source: string, notes: FileNotes): void {
	const percent = /%3c(?:%[\da-f]{2}|[\w ]){40}/i.exec(source)?.index;
	if (percent !== undefined) listMarkup(source.slice(percent), (text) => text.replace(/%([\da-f]{2})/gi, hexCharacter), notes);
	const slash = /\\(?:x|u00)3c(?:\\(?:x|u00)[\da-f]{2}){20}/i.exec(source)?.index;
	if (slash !== undefined) listMarkup(source.slice(slash), (text) => text.replace(/\\(?:x|u00)([\da-f]{2})/gi, hexCharacter), notes);
}

function listMarkup(escaped: string, decode: (text: string) => string, notes: FileNotes): void {
	notes.note("decodes-data");
	notes.file("escaped.html", escaped.length, (maximum) => {
		notes.budget.takeBytes(Math.min(maximum, escaped.length));
		return Buffer.from(decode(escaped.slice(0, Math.min(maximum, notes.budget.limits.htmlCharacters))), "utf8");
	});
}

function hexCharacter(_: string, hex: string): string {
	return String.fromCharCode(Number.parseInt(hex, 16));
}
