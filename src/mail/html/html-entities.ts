/** Names of U+00A0 to U+00FF in order. Browsers decode these, and the four of markup, without their semicolon too. */
const latin1 =
	"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** The rest of HTML 4, and what mail uses of HTML 5: punctuation that hides addresses, spaces, zero-width characters. Code points in base 36. */
const others =
	"quot:y amp:12 lt:1o gt:1q QUOT:y AMP:12 LT:1o GT:1q COPY:4p REG:4u apos:13 OElig:9e oelig:9f Scaron:9s scaron:9t Yuml:ag fnof:b6 circ:jq tilde:kc Alpha:pd Beta:pe Gamma:pf Delta:pg Epsilon:ph Zeta:pi Eta:pj Theta:pk Iota:pl Kappa:pm Lambda:pn Mu:po Nu:pp Xi:pq Omicron:pr Pi:ps Rho:pt Sigma:pv Tau:pw Upsilon:px Phi:py Chi:pz Psi:q0 Omega:q1 alpha:q9 beta:qa gamma:qb delta:qc epsilon:qd zeta:qe eta:qf theta:qg iota:qh kappa:qi lambda:qj mu:qk nu:ql xi:qm omicron:qn pi:qo rho:qp sigmaf:qq sigma:qr tau:qs upsilon:qt phi:qu chi:qv psi:qw omega:qx ensp:6bm emsp:6bn emsp13:6bo emsp14:6bp numsp:6br puncsp:6bs thinsp:6bt hairsp:6bu ZeroWidthSpace:6bv zwnj:6bw zwj:6bx lrm:6by rlm:6bz hyphen:6c0 dash:6c0 ndash:6c3 mdash:6c4 horbar:6c5 lsquo:6c8 rsquo:6c9 sbquo:6ca ldquo:6cc rdquo:6cd bdquo:6ce dagger:6cg Dagger:6ch bull:6ci bullet:6ci hellip:6cm mldr:6cm permil:6cw prime:6cy Prime:6cz lsaquo:6d5 rsaquo:6d6 oline:6da frasl:6dg NoBreak:6e8 euro:6gc trade:6jm larr:6mo uarr:6mp rarr:6mq darr:6mr harr:6ms rArr:6oi lArr:6og part:6pu minus:6qa radic:6qi infin:6qm asymp:6rs ne:6sg equiv:6sh le:6sk ge:6sl check:7pv checkmark:7pv cross:7pz star:7ie starf:7id phone:7im hearts:7l1 spades:7kw clubs:7kz diams:7l2 loz:7gq Tab:9 NewLine:a excl:x num:z dollar:10 percnt:11 lpar:14 rpar:15 ast:16 plus:17 comma:18 period:1a sol:1b colon:1m semi:1n equals:1p quest:1r commat:1s lsqb:2j lbrack:2j bsol:2k rsqb:2l rbrack:2l Hat:2m lowbar:2n UnderBar:2n grave:2o lcub:3f lbrace:3f verbar:3g vert:3g rcub:3h rbrace:3h NonBreakingSpace:4g InvisibleTimes:6ea InvisibleComma:6eb ApplyFunction:6e9 fflig:1dkw filig:1dkx inodot:8h imath:8h";

const codePoints = new Map<string, number>();
const withoutSemicolon = new Set(["quot", "amp", "lt", "gt", "QUOT", "AMP", "LT", "GT", "COPY", "REG"]);
for (const [index, name] of latin1.split(" ").entries()) {
	codePoints.set(name, 160 + index);
	withoutSemicolon.add(name);
}
for (const entry of others.split(" ")) {
	const colon = entry.indexOf(":");
	codePoints.set(entry.slice(0, colon), Number.parseInt(entry.slice(colon + 1), 36));
}

/** How Windows-1252 fills 0x80 to 0x9F, which is what "&#150;" means to browsers. */
const windows1252 =
	"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Longest name in the tables above. */
const longestName = 16;
/** Longest name that is decoded without its semicolon. */
const longestShortName = 6;
/** Digits of a numeric reference; leading zeros are a way to hide, but nobody shows more of them than this. */
const mostDigits = 64;

/**
 * Reads the character reference that starts with the "&" at `start`. Gives its length in the source times lengthUnit plus
 * its code point (a number, so that nothing is allocated), or 0 when it is an ampersand like any other.
 * In attributes a name without semicolon stands for itself before "=" and letters, as in "?a=1&copy=2".
 */
export function readEntity(source: string, start: number, end: number, inAttribute: boolean): number {
	return source.charCodeAt(start + 1) === 0x23 ? readNumeric(source, start, end) : readNamed(source, start, end, inAttribute);
}
export const lengthUnit = 0x200000;

function readNumeric(source: string, start: number, end: number): number {
	const hex = (source.charCodeAt(start + 2) | 32) === 0x78;
	const base = hex ? 16 : 10;
	const first = start + (hex ? 3 : 2);
	const last = Math.min(end, first + mostDigits);
	let value = 0;
	let i = first;
	for (; i < last; i++) {
		const digit = digitValue(source.charCodeAt(i));
		if (digit >= base) break;
		value = Math.min(value * base + digit, 0x110000);
	}
	if (i === first) return 0;
	if (i < end && source.charCodeAt(i) === 0x3b) i++;
	return (i - start) * lengthUnit + cleanCodePoint(value);
}

function digitValue(code: number): number {
	if (code >= 48 && code <= 57) return code - 48;
	const lower = code | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : 99;
}

function cleanCodePoint(value: number): number {
	if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return 0xfffd;
	if (value >= 0x80 && value <= 0x9f) return windows1252.charCodeAt(value - 0x80);
	return value;
}

function readNamed(source: string, start: number, end: number, inAttribute: boolean): number {
	const first = start + 1;
	const last = Math.min(end, first + longestName + 1);
	let i = first;
	while (i < last && isNameCharacter(source.charCodeAt(i))) i++;
	if (i === first) return 0;
	if (i < end && source.charCodeAt(i) === 0x3b) {
		const codePoint = codePoints.get(source.slice(first, i));
		if (codePoint !== undefined) return (i + 1 - start) * lengthUnit + codePoint;
	}
	return readWithoutSemicolon(source, start, i, end, inAttribute);
}

/** The longest name that the letters begin with: "&ampx" is "&x". */
function readWithoutSemicolon(source: string, start: number, nameEnd: number, end: number, inAttribute: boolean): number {
	const first = start + 1;
	for (let i = Math.min(nameEnd, first + longestShortName); i > first + 1; i--) {
		const name = source.slice(first, i);
		if (!withoutSemicolon.has(name)) continue;
		if (inAttribute && i < end && (isNameCharacter(source.charCodeAt(i)) || source.charCodeAt(i) === 0x3d)) return 0;
		return (i - start) * lengthUnit + (codePoints.get(name) as number);
	}
	return 0;
}

function isNameCharacter(code: number): boolean {
	const lower = code | 32;
	return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}

/** The text with all its character references decoded. */
export function decodeEntities(text: string, inAttribute: boolean): string {
	let ampersand = text.indexOf("&");
	if (ampersand === -1) return text;
	let decoded = "";
	let from = 0;
	while (ampersand !== -1) {
		const entity = readEntity(text, ampersand, text.length, inAttribute);
		if (entity !== 0) {
			decoded += text.slice(from, ampersand) + String.fromCodePoint(entity % lengthUnit);
			from = ampersand + Math.floor(entity / lengthUnit);
		}
		ampersand = text.indexOf("&", Math.max(from, ampersand + 1));
	}
	return decoded + text.slice(from);
}
