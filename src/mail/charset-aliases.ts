import { singleByteTables } from "./single-byte-tables.ts";

/**
 * Canonical names: those of the Encoding Standard (what TextDecoder knows), "us-ascii", and names of charsets it leaves out,
 * which `own-decoders.ts` decodes. "" stands for a name that only says that the charset is not known.
 */
const aliases: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"us-ascii": "us-ascii",
		ascii: "us-ascii",
		us_ascii: "us-ascii",
		usascii: "us-ascii",
		"ansi_x3.4-1968": "us-ascii",
		"ansi-x3.4-1968": "us-ascii",
		"iso646-us": "us-ascii",
		"iso-646": "us-ascii",
		"646": "us-ascii",
		us: "us-ascii",
		"7bit": "us-ascii",
		"7-bit": "us-ascii",
		"iso-ir-6": "us-ascii",
		"unknown-8bit": "",
		"x-unknown": "",
		unknown: "",
		"8bit": "",
		"8-bit": "",
		default: "",
		_default: "",
		default_charset: "",
		none: "",
		null: "",
		binary: "",
		auto: "",
		"x-user-defined": "",
		"user-defined": "",
		_autodetect: "",
		_autodetect_all: "",
		_autodetect_jp: "",
		"_iso-2022-jp$esc": "iso-2022-jp",
		japanese: "",
		utf8: "utf-8",
		utf_8: "utf-8",
		"utf-8-sig": "utf-8",
		utf8mb4: "utf-8",
		"utf-8mb4": "utf-8",
		"utf8-mac": "utf-8",
		unicode: "utf-8",
		cp65001: "utf-8",
		"utf-7": "utf-7",
		utf7: "utf-7",
		utf_7: "utf-7",
		"unicode-1-1-utf-7": "utf-7",
		"x-unicode-2-0-utf-7": "utf-7",
		"unicode-2-0-utf-7": "utf-7",
		csunicode11utf7: "utf-7",
		"utf-16": "utf-16",
		utf16: "utf-16",
		"iso-10646-ucs-2": "utf-16",
		"ucs-2": "utf-16",
		ucs2: "utf-16",
		csunicode: "utf-16",
		"utf-16be": "utf-16be",
		utf16be: "utf-16be",
		unicodefffe: "utf-16be",
		"ucs-2be": "utf-16be",
		"utf-16le": "utf-16le",
		utf16le: "utf-16le",
		"ucs-2le": "utf-16le",
		"utf-32": "utf-32",
		utf32: "utf-32",
		"ucs-4": "utf-32",
		"iso-10646-ucs-4": "utf-32",
		"utf-32be": "utf-32be",
		"utf-32le": "utf-32le",
		"ucs-4be": "utf-32be",
		"ucs-4le": "utf-32le",
		uhc: "euc-kr",
		"x-uhc": "euc-kr",
		euckr: "euc-kr",
		euc_kr: "euc-kr",
		korean: "euc-kr",
		ks_c_5601: "euc-kr",
		ksc_5601: "euc-kr",
		ks_c_5601_1987: "euc-kr",
		"ks-c-5601-1987": "euc-kr",
		ksc5601: "euc-kr",
		"ksc-5601": "euc-kr",
		"ks_c-5601-1987": "euc-kr",
		ks_x_1001: "euc-kr",
		"5601": "euc-kr",
		"euc-kr-1987": "euc-kr",
		"ksc_5601-1987": "euc-kr",
		"x-korean": "euc-kr",
		"iso-2022-kr": "iso-2022-kr",
		iso2022kr: "iso-2022-kr",
		csiso2022kr: "iso-2022-kr",
		"iso-2022-cn": "iso-2022-cn",
		"iso-2022-cn-ext": "iso-2022-cn",
		"hz-gb-2312": "hz-gb-2312",
		hz: "hz-gb-2312",
		hzgb: "hz-gb-2312",
		"gb2312-80": "gbk",
		gb_2312: "gbk",
		"euc-cn": "gbk",
		euccn: "gbk",
		"x-euc-cn": "gbk",
		euc_cn: "gbk",
		"gb-2312": "gbk",
		gb2312_charset: "gbk",
		chinese_gb2312: "gbk",
		gbk2312: "gbk",
		"gb18030-2000": "gb18030",
		"gb18030-2005": "gb18030",
		"gb-18030": "gb18030",
		"big-5": "big5",
		big5hkscs: "big5",
		"big5-eten": "big5",
		big5_hkscs: "big5",
		"big5-2003": "big5",
		sjis: "shift_jis",
		"s-jis": "shift_jis",
		"shift-jis": "shift_jis",
		shiftjis: "shift_jis",
		"x-shift-jis": "shift_jis",
		cp932: "shift_jis",
		shift_jisx0213: "shift_jis",
		"shift_jis-2004": "shift_jis",
		eucjp: "euc-jp",
		euc_jp: "euc-jp",
		ujis: "euc-jp",
		"x-eucjp": "euc-jp",
		"eucjp-ms": "euc-jp",
		eucjpms: "euc-jp",
		cp51932: "euc-jp",
		iso2022jp: "iso-2022-jp",
		"iso-2022-jp-1": "iso-2022-jp",
		"iso-2022-jp-2": "iso-2022-jp",
		"iso-2022-jp-3": "iso-2022-jp",
		"iso-2022-jp-2004": "iso-2022-jp",
		"iso-2022-jp-ms": "iso-2022-jp",
		"iso2022-jp": "iso-2022-jp",
		cp50220: "iso-2022-jp",
		cp50221: "iso-2022-jp",
		cp50222: "iso-2022-jp",
		jis: "iso-2022-jp",
		jis7: "iso-2022-jp",
		"koi-8": "koi8-r",
		"koi-8-r": "koi8-r",
		koi8r: "koi8-r",
		koi8u: "koi8-u",
		"koi-8-u": "koi8-u",
		"koi8-ru": "koi8-u",
		cyrillic: "windows-1251",
		cp1251cyr: "windows-1251",
		mac: "macintosh",
		macroman: "macintosh",
		"mac-roman": "macintosh",
		"x-mac-roman": "macintosh",
		applemac: "macintosh",
		"mac-cyrillic": "x-mac-cyrillic",
		maccyrillic: "x-mac-cyrillic",
		"x-mac-greek": "mac-greek",
		macgreek: "mac-greek",
		"x-mac-ce": "mac-latin2",
		"x-mac-centraleurroman": "mac-latin2",
		"x-mac-centraleurope": "mac-latin2",
		maccentraleurope: "mac-latin2",
		"x-mac-turkish": "mac-turkish",
		macturkish: "mac-turkish",
		"x-mac-icelandic": "mac-iceland",
		maciceland: "mac-iceland",
		"hp-roman8": "hp-roman8",
		roman8: "hp-roman8",
		viscii: "viscii",
		csviscii: "viscii",
		"x-viet-tcvn5712": "tcvn",
		"tcvn-5712": "tcvn",
		tcvn: "tcvn",
		"x-viet-tcvn": "tcvn",
		ansi: "windows-1252",
		"windows-ansi": "windows-1252",
		western: "windows-1252",
		"latin-1": "windows-1252",
		latin_1: "windows-1252",
		"latin 1": "windows-1252",
		"iso-latin-1": "windows-1252",
		"latin-2": "iso-8859-2",
		"latin-5": "windows-1254",
		"latin-9": "iso-8859-15",
		latin9: "iso-8859-15",
		"latin-0": "iso-8859-15",
		thai: "windows-874",
		tis620: "windows-874",
		hebrew: "windows-1255",
		turkish: "windows-1254",
	}),
);

/** Microsoft's and IBM's code page numbers, whatever prefix stands before them: windows-949, cp949, x-ms-cp949. */
const codePages: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"874": "windows-874",
		"932": "shift_jis",
		"936": "gbk",
		"949": "euc-kr",
		"950": "big5",
		"951": "big5",
		"866": "ibm866",
		"819": "windows-1252",
		"1200": "utf-16le",
		"1201": "utf-16be",
		"10000": "macintosh",
		"10007": "x-mac-cyrillic",
		"20127": "us-ascii",
		"20866": "koi8-r",
		"21866": "koi8-u",
		"20932": "euc-jp",
		"51932": "euc-jp",
		"50220": "iso-2022-jp",
		"50221": "iso-2022-jp",
		"50225": "iso-2022-kr",
		"51949": "euc-kr",
		"51936": "gbk",
		"52936": "hz-gb-2312",
		"54936": "gb18030",
		"65000": "utf-7",
		"65001": "utf-8",
		"33722": "euc-jp",
		"1383": "gbk",
		"970": "euc-kr",
		"943": "shift_jis",
	}),
);

const codePagePattern = /^(?:x-)?(?:ms-?)?(?:cp|win|windows|ms|ibm|dos|codepage|code-page)[-_ ]?(\d{3,5})$/;
const isoPattern = /^(?:x-)?(?:iso[-_ ]?)?8859[-_ ]?(\d{1,2})(?:$|[^\d])/;
/** Names looked up before: mail names the same few; junk names are not kept beyond this. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 500;

/** The canonical name of a charset; undefined when the name means nothing, "" when it says "unknown". */
export function canonicalCharset(name: string): string | undefined {
	if (name === "utf-8" || name === "UTF-8") return "utf-8";
	const short = name.slice(0, 100);
	if (known.has(short)) return known.get(short);
	const canonical = lookUp(short.toLowerCase());
	if (known.size < MOST_KNOWN) known.set(short, canonical);
	return canonical;
}

function lookUp(name: string): string | undefined {
	// Broken mailers write `"utf-8"`, `utf-8;`, `=utf-8`, `iso-8859-1 (Latin)`, `charset=utf-8`.
	const bare =
		name
			.replace(/^charset=/, "")
			.replace(/^[\s"'=<]+/, "")
			.split(/[\s"';,>]/, 1)[0] ?? "";
	return aliases.get(name.trim()) ?? lookUpBare(bare) ?? lookUpBare(bare.replace(/[^a-z0-9]+$/, ""));
}

function lookUpBare(name: string): string | undefined {
	const alias = aliases.get(name);
	if (alias !== undefined) return alias;
	if (singleByteTables.has(name)) return name;
	const page = codePagePattern.exec(name)?.[1];
	if (page !== undefined) return lookUpCodePage(page);
	const iso = isoPattern.exec(name)?.[1];
	return labelOfStandard(iso === undefined ? name : `iso-8859-${Number(iso)}`);
}

function lookUpCodePage(page: string): string | undefined {
	const listed = codePages.get(page);
	if (listed !== undefined) return listed;
	if (singleByteTables.has(`cp${page}`)) return `cp${page}`;
	const iso = /^28[56](\d\d)$/.exec(page)?.[1];
	if (iso !== undefined) return labelOfStandard(`iso-8859-${(Number(iso) + 10) % 100}`);
	return labelOfStandard(`windows-${page}`);
}

function labelOfStandard(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}
