import { BinaryView } from "../binary-view.ts";
import { BoundedText } from "./bounded-text.ts";

// Pictures stand in hexadecimal digits between the words.
const maximumSource = 1024 * 1024;
const maximumGroups = 64;
const maximumFonts = 500;
// Each is an object of its own, and one that does not exist an exception.
const maximumCharsets = 16;
const usual = "windows-1252";
/** Groups that hold no text of the document. */
const silent: ReadonlySet<string> = new Set(
	"fonttbl colortbl stylesheet info pict objdata object themedata datastore listtable listoverridetable rsidtbl generator latentstyles fldinst filetbl revtbl xmlnstbl colorschememapping".split(
		" ",
	),
);
const letters: Readonly<Record<string, string>> = {
	par: "\n",
	line: "\n",
	row: "\n",
	sect: "\n",
	page: "\n",
	tab: " ",
	cell: " ",
	emdash: "—",
	endash: "–",
	bullet: "•",
	lquote: "‘",
	rquote: "’",
	ldblquote: "“",
	rdblquote: "”",
};
/** Of \ansicpg, where it is not a code page of Windows. */
const codePages: Readonly<Record<number, string>> = {
	932: "shift_jis",
	936: "gbk",
	949: "euc-kr",
	950: "big5",
	10000: "macintosh",
	65001: "utf-8",
};
/** Of \fcharset: a font says how its bytes are meant. */
const charsets: Readonly<Record<number, string>> = {
	77: "macintosh",
	128: "shift_jis",
	129: "euc-kr",
	134: "gbk",
	136: "big5",
	161: "windows-1253",
	162: "windows-1254",
	163: "windows-1258",
	177: "windows-1255",
	178: "windows-1256",
	186: "windows-1257",
	204: "windows-1251",
	222: "windows-874",
	238: "windows-1250",
};

type Decoder = InstanceType<typeof TextDecoder>;

interface Group {
	readonly silent: boolean;
	/** Characters behind \u that old programs show in its place. */
	readonly instead: number;
	readonly font: number;
	readonly hidden: boolean;
}

/** The text of an RTF file (Rich Text Format 1.9.1), its formatting and pictures left out. */
export function textOfRichText(bytes: Uint8Array, maximum: number): string {
	return new RichTextReader(new BinaryView(bytes).latin1(0, maximumSource), maximum).read();
}

const token = /\\'([\da-f]{2})|\\u(-?\d{1,6}) ?|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]{1,4096})|[\\\r\n]/giy;

class RichTextReader {
	readonly #source: string;
	readonly #out: BoundedText;
	readonly #groups: Group[] = [];
	#group: Group = { silent: false, instead: 1, font: -1, hidden: false };
	readonly #fonts = new Map<number, string>();
	readonly #decoders = new Map<string, Decoder>();
	readonly #usual = new TextDecoder(usual);
	#codePage: string = usual;
	#bytes: number[] = [];
	#left = 0;

	constructor(source: string, maximum: number) {
		this.#source = source;
		this.#out = new BoundedText(maximum);
	}

	read(): string {
		token.lastIndex = 0;
		for (let found = token.exec(this.#source); found !== null && !this.#out.full; found = token.exec(this.#source)) {
			const at = token.lastIndex;
			this.#take(found);
			token.lastIndex = at;
		}
		this.#flush();
		return this.#out.toString();
	}

	#take([, hex, unicode, word, parameter, symbol, brace, text]: RegExpExecArray): void {
		if (hex !== undefined) return this.#addByte(Number.parseInt(hex, 16));
		if (text === undefined || this.#left === 0) this.#flush();
		if (unicode !== undefined) this.#addLetter(Number(unicode));
		else if (word !== undefined) this.#control(word, Number(parameter ?? 1));
		else if (symbol !== undefined) this.#addSymbol(symbol);
		else if (brace !== undefined) this.#openOrClose(brace);
		else if (text !== undefined) this.#addText(text);
	}

	/** A switch without a number is switched on. */
	#control(word: string, parameter: number): void {
		const letter = letters[word];
		if (letter !== undefined) this.#say(letter);
		else if (word === "ansicpg") this.#codePage = codePages[parameter] ?? `windows-${parameter}`;
		else if (word === "f") this.#group = { ...this.#group, font: parameter };
		else if (word === "fcharset") this.#nameCharset(charsets[parameter]);
		// Hidden text, until the group ends or \v0.
		else if (word === "v") this.#group = { ...this.#group, hidden: parameter !== 0 };
		else if (word === "uc") this.#group = { ...this.#group, instead: Math.min(8, Math.max(0, parameter)) };
		else if (silent.has(word)) this.#group = { ...this.#group, silent: true };
	}

	#nameCharset(charset: string | undefined): void {
		if (charset !== undefined && this.#fonts.size < maximumFonts) this.#fonts.set(this.#group.font, charset);
	}

	/** \* marks groups that a program may leave out which does not know them; \~ and \_ are letters. */
	#addSymbol(symbol: string): void {
		if (symbol === "*") this.#group = { ...this.#group, silent: true };
		else if (symbol === "~") this.#say(" ");
		else if (symbol === "_") this.#say("-");
		else if (symbol === "\\" || symbol === "{" || symbol === "}") this.#say(symbol);
		else if (symbol === "\n" || symbol === "\r") this.#say("\n");
	}

	#openOrClose(brace: string): void {
		this.#left = 0;
		if (brace === "}") this.#group = this.#groups.pop() ?? this.#group;
		else if (this.#groups.length < maximumGroups) this.#groups.push(this.#group);
	}

	#addLetter(unit: number): void {
		this.#say(String.fromCharCode(unit & 0xffff));
		this.#left = this.#group.instead;
	}

	#addByte(byte: number): void {
		if (this.#left > 0) this.#left--;
		else if (!this.#isUnread() && this.#bytes.length < 4_096) this.#bytes.push(byte);
	}

	#addText(text: string): void {
		const skipped = Math.min(this.#left, text.length);
		this.#left -= skipped;
		this.#say(text.slice(skipped));
	}

	/** Bytes of one letter of an Asian charset come one by one. */
	#flush(): void {
		if (this.#bytes.length === 0) return;
		this.#say(this.#decoder(this.#fonts.get(this.#group.font) ?? this.#codePage).decode(Uint8Array.from(this.#bytes)));
		this.#bytes = [];
	}

	#decoder(charset: string): Decoder {
		const known = this.#decoders.get(charset);
		if (known !== undefined || this.#decoders.size >= maximumCharsets) return known ?? this.#usual;
		const decoder = decoderOf(charset) ?? this.#usual;
		this.#decoders.set(charset, decoder);
		return decoder;
	}

	#isUnread(): boolean {
		return this.#group.silent || this.#group.hidden;
	}

	#say(text: string): void {
		if (this.#isUnread()) return;
		if (text === "\n") this.#out.newLine();
		else this.#out.add(text);
	}
}

/** undefined for a code page that does not exist. */
function decoderOf(charset: string): Decoder | undefined {
	try {
		return new TextDecoder(charset);
	} catch {
		return undefined;
	}
}
