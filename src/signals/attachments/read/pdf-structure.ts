import type { BinaryView } from "../binary-view.ts";

/** A stream of a PDF with the dictionary before it. */
export interface PdfStream {
	readonly dictionary: string;
	readonly objectNumber: number;
	readonly generation: number;
	readonly start: number;
	readonly length: number;
}

export interface PdfStructure {
	/** Everything outside of streams: dictionaries, strings, arrays, the trailer. */
	readonly text: string;
	readonly streams: readonly PdfStream[];
}

const maximumStreams = 2_000;
const maximumText = 4 * 1024 * 1024;
const maximumDictionary = 16_384;

/**
 * Cuts a PDF into its streams and what stands between them, in one pass and without its cross-reference table, which
 * hostile files leave out or falsify and which every reader repairs by the same search.
 */
export function pdfStructure(view: BinaryView): PdfStructure {
	const source = view.latin1(0, view.length);
	const streams: PdfStream[] = [];
	let text = "";
	let from = 0;
	for (let at = 0; streams.length < maximumStreams && text.length < maximumText; ) {
		const keyword = source.indexOf("stream", at);
		if (keyword < 0) break;
		const body = bodyStart(source, keyword);
		at = keyword + 6;
		if (body < 0) continue;
		const before = source.slice(from, keyword);
		const stream = streamAt(source, before, body);
		streams.push(stream);
		text += before;
		from = stream.start + stream.length;
		at = from;
	}
	text += source.slice(from, from + Math.max(0, maximumText - text.length));
	return { text, streams };
}

/** Behind the keyword comes a line end (7.3.8.1); -1 when it is part of "endstream" or of running text. */
function bodyStart(source: string, keyword: number): number {
	if (source.startsWith("end", keyword - 3)) return -1;
	const next = source[keyword + 6];
	if (next === "\n") return keyword + 7;
	if (next !== "\r") return -1;
	return source[keyword + 7] === "\n" ? keyword + 8 : keyword + 7;
}

function streamAt(source: string, before: string, start: number): PdfStream {
	const object = before.lastIndexOf("obj");
	const dictionary = before.slice(Math.max(object + 3, before.length - maximumDictionary));
	const [, objectNumber, generation] =
		/(\d{1,10})\s{1,8}(\d{1,5})\s{0,8}$/.exec(before.slice(Math.max(0, object - 32), Math.max(0, object))) ?? [];
	return {
		dictionary,
		objectNumber: Number(objectNumber ?? 0),
		generation: Number(generation ?? 0),
		start,
		length: lengthOf(source, dictionary, start),
	};
}

/** The length told, when the end is where it says; else up to the end that can be found. */
function lengthOf(source: string, dictionary: string, start: number): number {
	const told = /\/Length\s{1,8}(\d{1,10})(?!\d|\s{1,8}\d{1,5}\s{1,8}R)/.exec(dictionary)?.[1];
	if (told !== undefined) {
		const end = start + Number(told);
		if (
			end <= source.length &&
			source
				.slice(end, end + 14)
				.trimStart()
				.startsWith("endstream")
		)
			return Number(told);
	}
	const end = source.indexOf("endstream", start);
	return (end < 0 ? source.length : end) - start;
}
