import { BinaryView } from "../binary-view.ts";
import type { CompoundFile } from "./compound-file.ts";

export interface VisualBasicFacts {
	readonly startsItself: boolean;
	readonly runsPrograms: boolean;
}

/** Procedures that Office calls by itself: when a document is opened or closed, a workbook activated, a form painted. */
const selfStarting =
	/\b(?:auto_?(?:open|exec|close|exit|new)|document_?(?:open|close|new|contentcontrolonenter)|workbook_?(?:open|activate|beforeclose)|[a-z0-9_]+_(?:layout|painted|painting|mouseenter|gotfocus))\b/;
/** What macros of offices do not need: starting programs, downloading, or writing files byte by byte. */
const programs =
	/\bshell\b|shellexecute|wscript\.shell|createobject|getobject\(|urldownloadtofile|xmlhttp|winhttp|adodb\.stream|powershell|\bmshta|cmd(?:\.exe)? \/c|virtualalloc|createthread|winmgmts|environ\(|savetofile/;
// Modules begin with "Attribute VB_…": the compressed container is 3 bytes before its first literals (MS-OVBA 2.4.1).
const moduleStart = "\0Attribut";
const maximumStream = 1024 * 1024;
const maximumSource = 256 * 1024;
const maximumStreams = 40;

/** What the macros of a project do, by the words in their source, unpacked as MS-OVBA 2.4.1 says. */
export function visualBasicFacts(file: CompoundFile): VisualBasicFacts {
	let source = "";
	for (const entry of file.entries.filter(({ kind, size }) => kind === "stream" && size > 16).slice(0, maximumStreams)) {
		const stream = new BinaryView(entry.read(maximumStream));
		const start = stream.find(moduleStart);
		if (start >= 3) source += unpackSource(stream, start - 3, maximumSource - source.length);
		if (source.length >= maximumSource) break;
	}
	const text = source.toLowerCase();
	return { startsItself: selfStarting.test(text), runsPrograms: programs.test(text) };
}

/** A container of chunks, each at most 4096 bytes unpacked; within one, flag bytes tell literals from copies. */
function unpackSource(view: BinaryView, start: number, maximum: number): string {
	if (view.u8(start) !== 1) return "";
	let text = "";
	for (let at = start + 1; at + 2 < view.length && text.length < maximum; ) {
		const header = view.u16(at);
		if (((header >> 12) & 7) !== 3) break;
		const end = Math.min(at + (header & 0xfff) + 3, view.length);
		text += (header & 0x8000) === 0 ? view.latin1(at + 2, end - at - 2) : unpackChunk(view, at + 2, end);
		at = end;
	}
	return text;
}

function unpackChunk(view: BinaryView, start: number, end: number): string {
	const out = new Uint8Array(4096);
	let length = 0;
	for (let at = start; at < end; ) {
		const flags = view.u8(at++);
		for (let bit = 0; bit < 8 && at < end && length < 4096; bit++) {
			if (((flags >> bit) & 1) === 0) {
				out[length++] = view.u8(at++);
				continue;
			}
			const token = view.u16(at);
			at += 2;
			// The further into the chunk, the more bits of a token tell how far back to copy from.
			const offsetBits = Math.max(4, Math.ceil(Math.log2(length)));
			const count = (token & (0xffff >> offsetBits)) + 3;
			const back = (token >> (16 - offsetBits)) + 1;
			for (let index = 0; index < count && length < 4096; index++, length++) out[length] = out[length - back] ?? 0;
		}
	}
	return Buffer.from(out.buffer, 0, length).toString("latin1");
}
