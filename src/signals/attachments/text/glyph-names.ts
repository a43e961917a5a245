/** Names of letters and signs as fonts give them (Adobe Glyph List), as far as texts in European languages need them. */
const signs =
	"space exclam:! quotedbl:\" numbersign:# dollar:$ percent:% ampersand:& quotesingle:' parenleft:( parenright:) asterisk:* plus:+ comma:, " +
	"hyphen:- minus:- period:. slash:/ zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 colon:: semicolon:; less:< " +
	"equal:= greater:> question:? at:@ bracketleft:[ backslash:\\ bracketright:] asciicircum:^ underscore:_ grave:` braceleft:{ bar:| " +
	"braceright:} asciitilde:~ quoteleft:‘ quoteright:’ quotedblleft:“ quotedblright:” quotesinglbase:‚ quotedblbase:„ endash:– emdash:— " +
	"bullet:• ellipsis:… guilsinglleft:‹ guilsinglright:› guillemotleft:« guillemotright:» fi:fi fl:fl ff:ff ffi:ffi ffl:ffl f_i:fi f_f:ff " +
	"Euro:€ sterling:£ yen:¥ cent:¢ currency:¤ section:§ paragraph:¶ copyright:© registered:® trademark:™ degree:° plusminus:± multiply:× " +
	"divide:÷ onehalf:½ onequarter:¼ threequarters:¾ ordfeminine:ª ordmasculine:º exclamdown:¡ questiondown:¿ dagger:† daggerdbl:‡ perthousand:‰ " +
	"periodcentered:· middot:· germandbls:ß ae:æ AE:Æ oe:œ OE:Œ oslash:ø Oslash:Ø aring:å Aring:Å eth:ð Eth:Ð thorn:þ Thorn:Þ dotlessi:ı " +
	"lslash:ł Lslash:Ł dcroat:đ Dcroat:Đ brokenbar:¦ logicalnot:¬ mu:µ macron:¯ dieresis:¨ acute:´ cedilla:¸ circumflex:ˆ tilde:˜ florin:ƒ " +
	"nbspace: nonbreakingspace: softhyphen:- sfthyphen:- afii61352:№";

const accents: Readonly<Record<string, string>> = {
	grave: "\u0300",
	acute: "\u0301",
	circumflex: "\u0302",
	tilde: "\u0303",
	macron: "\u0304",
	breve: "\u0306",
	dotaccent: "\u0307",
	dot: "\u0307",
	dieresis: "\u0308",
	ring: "\u030a",
	hungarumlaut: "\u030b",
	caron: "\u030c",
	commaaccent: "\u0327",
	cedilla: "\u0327",
	ogonek: "\u0328",
};

let table: Map<string, string> | undefined;

function signTable(): Map<string, string> {
	const entries = signs.split(" ").map((entry): [string, string] => {
		const colon = entry.indexOf(":");
		return colon < 0 ? [entry, " "] : [entry.slice(0, colon), entry.slice(colon + 1) || " "];
	});
	return new Map(entries);
}

/** What a glyph of that name shows; "" for names that only their font understands (g12, cid34). */
export function glyphText(name: string): string {
	if (/^[A-Za-z]$/.test(name)) return name;
	table ??= signTable();
	// Variants of one letter are named with what they are variants of: "a.sc", "one.oldstyle".
	const base = name.split(".", 1)[0] ?? "";
	return table.get(base) ?? accented(base) ?? coded(base) ?? "";
}

function accented(name: string): string | undefined {
	const accent = /^[A-Za-z]/.test(name) ? accents[name.slice(1)] : undefined;
	return accent === undefined ? undefined : ((name[0] ?? "") + accent).normalize("NFC");
}

function coded(name: string): string | undefined {
	const hexadecimal = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(name);
	if (hexadecimal !== null) {
		const code = Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? "", 16);
		return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
	}
	const cyrillic = /^afii(100\d{2})$/.exec(name)?.[1];
	return cyrillic === undefined ? undefined : cyrillicLetter(Number(cyrillic));
}

/** afii10017 to afii10049 are А to Я and afii10065 to afii10097 а to я, each with Ё in its place of the alphabet. */
function cyrillicLetter(number: number): string | undefined {
	const small = number >= 10065;
	const place = number - (small ? 10065 : 10017);
	if (place < 0 || place > 32) return undefined;
	if (place === 6) return small ? "ё" : "Ё";
	return String.fromCharCode((small ? 0x430 : 0x410) + place - (place > 6 ? 1 : 0));
}
