/** What the 256 codes of a simple font show (ISO 32000-1, annex D). */
export type SimpleEncoding = readonly string[];

/** Where StandardEncoding differs from Latin-1 without its upper half. */
const standardHigh = ["", "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ", "\0–†‡·\0¶•‚„”»…‰\0¿"] as const;
const standardLetters: Readonly<Record<number, string>> = {
	0x27: "’",
	0x60: "‘",
	0xd0: "—",
	0xe1: "Æ",
	0xe3: "ª",
	0xe8: "Ł",
	0xe9: "Ø",
	0xea: "Œ",
	0xeb: "º",
	0xf1: "æ",
	0xf5: "ı",
	0xf8: "ł",
	0xf9: "ø",
	0xfa: "œ",
	0xfb: "ß",
};

const made = new Map<string, SimpleEncoding>();

/** WinAnsi for names that are not known: it is what most files mean. */
export function simpleEncoding(name: string): SimpleEncoding {
	let encoding = made.get(name);
	if (encoding === undefined) {
		encoding = name === "StandardEncoding" ? standard() : decoded(name === "MacRomanEncoding" ? "macintosh" : "windows-1252");
		made.set(name === "StandardEncoding" || name === "MacRomanEncoding" ? name : "WinAnsiEncoding", encoding);
	}
	return encoding;
}

function decoded(charset: string): string[] {
	return Array.from(new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, code) => code)), (letter) =>
		letter < " " ? "" : letter,
	);
}

function standard(): string[] {
	const letters = Array.from({ length: 256 }, (_, code) => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ""));
	standardHigh.forEach((row, index) => {
		const start = index === 1 ? 0xa1 : 0xb0;
		for (let place = 0; place < row.length; place++) letters[start + place] = row[place] === "\0" ? "" : (row[place] ?? "");
	});
	for (const [code, letter] of Object.entries(standardLetters)) letters[Number(code)] = letter;
	return letters;
}
