/** How files are packed, as their first bytes tell. Streams of one file, archives of several, and what is only known by name here. */
const streams = ["gzip", "zstd"] as const;
const archives = ["tar", "zip"] as const;
const unread = ["xz", "bzip2", "7z", "rar", "pst", "compound"] as const;

/** One file, made smaller. */
export type StreamPacking = (typeof streams)[number];
/** Known, and not read here. */
export type UnreadPacking = (typeof unread)[number];
export type Packing = StreamPacking | (typeof archives)[number] | UnreadPacking;

/** What is to be done about a file that is not read: the rest of the sentence "it is …". */
export const whatToDo: Readonly<Record<UnreadPacking, string>> = {
	xz: 'packed with xz; unpack it first, or let "xz -dc FILE" write to standard input and give "-" as the path',
	bzip2: 'packed with bzip2; unpack it first, or let "bzip2 -dc FILE" write to standard input and give "-" as the path',
	"7z": 'a 7-Zip archive; unpack it first ("7z x FILE")',
	rar: 'a RAR archive; unpack it first ("unrar x FILE")',
	pst: 'an Outlook data file; "readpst -D -o FOLDER FILE" makes mboxes of it, those can be read',
	compound: 'an Outlook message (.msg) or an old Office file; "msgconvert FILE" makes an .eml of a message, that can be read',
};

const beginnings: readonly (readonly [Packing, string])[] = [
	["gzip", "\x1f\x8b\x08"],
	["zstd", "\x28\xb5\x2f\xfd"],
	// pzstd begins with a frame that is to be skipped.
	["zstd", "\x50\x2a\x4d\x18"],
	["zip", "PK\x03\x04"],
	["zip", "PK\x05\x06"],
	["xz", "\xfd7zXZ\0"],
	["bzip2", "BZh"],
	["7z", "7z\xbc\xaf\x27\x1c"],
	["rar", "Rar!\x1a\x07"],
	["pst", "!BDN"],
	["compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
];

/** Bytes that are enough to tell: a tar header. */
export const packingHead = 512;
/** Where a tar header has its sum: eight bytes, counted as spaces (POSIX.1-2017 pax, "ustar Interchange Format"). */
const sumFrom = 148;
const sumTo = 156;

/** How a file that begins so is packed; undefined for one that is not. */
export function packingOf(head: Uint8Array): Packing | undefined {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8)).toString("latin1");
	return beginnings.find(([, begins]) => start.startsWith(begins))?.[0] ?? (isTar(head) ? "tar" : undefined);
}

export function isStreamPacking(packing: Packing): packing is StreamPacking {
	return streams.some((kind) => kind === packing);
}

export function isUnread(packing: Packing): packing is UnreadPacking {
	return unread.some((kind) => kind === packing);
}

/** By its sum, not by a word in it alone: a mail may have any word at any place, and would not be read as mail. */
function isTar(head: Uint8Array): boolean {
	if (head.length < packingHead) return false;
	const field = Buffer.from(head.buffer, head.byteOffset + sumFrom, sumTo - sumFrom).toString("latin1");
	if (!/^ *[0-7]{4,7}[ \0]/.test(field)) return false;
	let sum = 0;
	for (let at = 0; at < packingHead; at++) sum += at >= sumFrom && at < sumTo ? 32 : (head[at] as number);
	return sum === Number.parseInt(field, 8);
}
