/**
 * Writes text in the charsets from before UTF-8 that mail still uses. Node only decodes them, so the tables are
 * made by decoding every byte pair once.
 */
export const legacyCharsets: Readonly<Record<string, readonly string[]>> = {
	en: ["windows-1252", "iso-8859-1", "us-ascii"],
	de: ["iso-8859-1", "iso-8859-15", "windows-1252"],
	fr: ["iso-8859-1", "windows-1252"],
	es: ["iso-8859-1", "windows-1252"],
	pt: ["iso-8859-1", "windows-1252"],
	it: ["iso-8859-1"],
	nl: ["iso-8859-1"],
	sv: ["iso-8859-1"],
	pl: ["iso-8859-2"],
	cs: ["windows-1250", "iso-8859-2"],
	tr: ["iso-8859-9", "windows-1254"],
	ru: ["koi8-r", "windows-1251"],
	ja: ["iso-2022-jp", "iso-2022-jp", "shift_jis"],
	ko: ["euc-kr", "ks_c_5601-1987"],
	zh: ["gb2312", "gb18030", "big5"],
};

const tables = new Map<string, Map<string, number[]>>();

/** The text's bytes in `charset`; undefined when a character is not in it. */
export function encodeLegacy(text: string, charset: string): Uint8Array | undefined {
	if (charset === "utf-8") return new TextEncoder().encode(text);
	if (charset === "iso-2022-jp") return encodeIso2022Jp(text);
	const table = tableOf(charset);
	const bytes: number[] = [];
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		const found = code < 0x80 ? [code] : charset === "us-ascii" ? undefined : table.get(char);
		if (!found) return undefined;
		bytes.push(...found);
	}
	return Uint8Array.from(bytes);
}

/** JIS X 0208 between escape sequences (RFC 1468); every line ends in ASCII. */
function encodeIso2022Jp(text: string): Uint8Array | undefined {
	const table = tableOf("euc-jp");
	const bytes: number[] = [];
	let double = false;
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		const pair = code < 0x80 ? undefined : table.get(char);
		if (code >= 0x80 && pair?.length !== 2) return undefined;
		if (pair && !double) bytes.push(0x1b, 0x24, 0x42);
		if (!pair && double) bytes.push(0x1b, 0x28, 0x42);
		double = pair !== undefined;
		bytes.push(...(pair ? pair.map((byte) => byte & 0x7f) : [code]));
	}
	if (double) bytes.push(0x1b, 0x28, 0x42);
	return Uint8Array.from(bytes);
}

function tableOf(charset: string): Map<string, number[]> {
	let table = tables.get(charset);
	if (!table) {
		table = new Map();
		const decoder = new TextDecoder(charset);
		for (let first = 0x80; first <= 0xff; first++) {
			addEntry(table, decoder, [first]);
			for (let second = 0x40; second <= 0xfe; second++) addEntry(table, decoder, [first, second]);
		}
		tables.set(charset, table);
	}
	return table;
}

function addEntry(table: Map<string, number[]>, decoder: InstanceType<typeof TextDecoder>, bytes: number[]): void {
	const text = decoder.decode(Uint8Array.from(bytes));
	if ([...text].length === 1 && !text.includes("\ufffd") && (text.codePointAt(0) ?? 0) >= 0x80 && !table.has(text)) table.set(text, bytes);
}
