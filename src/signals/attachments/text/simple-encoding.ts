/** What the 256 codes of a simple font show (ISO 32000-1, annex D). */
export type SimpleEncoding = readonly string[];

/** Where StandardEncoding differs from Latin-1 without its upper half. */
const standardHigh = ["", "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ", "\0–†‡·\0¶•‚„”»…‰\0¿"] as const;
const standardLetters: Readonly<Record<number, string>> = {
	39: "’",
	96: "‘",
	208: "—",
	225: "Æ",
	227: "ª",
	232: "Ł",
	233: "Ø",
	234: "Œ",
	235: "º",
	241: "æ",
	245: "ı",
	248: "ł",
	249: "ø",
	250: "œ",
	251: "ß",
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
