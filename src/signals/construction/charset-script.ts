import type { Finding } from "../evidence.ts";
import type { BodyPart } from "../../mail/mail.ts";
import type { Signal } from "../signal.ts";

/** A part declares a charset of one script and is written in another that people of that script do not mix with theirs. */
export const charsetScript: Signal = {
	name: "charset-script",
	codes: {
		BUILD_CHARSET_ODD: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "The text declares the charset {charset} and is written in {script} letters",
			example: "charset=iso-2022-jp on a Russian text",
		},
	},
	look({ mail }): Finding[] {
		for (const part of mail.parts.slice(0, mostParts)) {
			if (part.contentType !== "text/plain" && part.contentType !== "text/html") continue;
			const script = oddScript(part);
			if (script !== undefined) return [{ code: "BUILD_CHARSET_ODD", detail: { charset: part.charset ?? "", script } }];
		}
		return [];
	},
};

const mostParts = 4;
const sample = 3_000;
const leastLetters = 40;

/** What a charset is for, and scripts that it can hold too but nobody writes in it. Latin letters go with all of them. */
const foreignIn: readonly (readonly [RegExp, readonly Script[]])[] = [
	[/^(?:iso-2022-jp|shift[_-]?jis|sjis|euc-jp|windows-31j|cp932)/u, ["Cyrillic", "Hangul", "Greek"]],
	[/^(?:gb2312|gbk|gb18030|hz-gb|big5)/u, ["Cyrillic", "Greek", "Hangul"]],
	[/^(?:euc-kr|ks_c|windows-949|cp949|uhc)/u, ["Cyrillic", "Greek"]],
];

const scripts = ["Cyrillic", "Hangul", "Greek"] as const;
type Script = (typeof scripts)[number];
const letters: Readonly<Record<Script, RegExp>> = {
	Cyrillic: /\p{Script=Cyrillic}/gu,
	Hangul: /\p{Script=Hangul}/gu,
	Greek: /\p{Script=Greek}/gu,
};

function oddScript(part: BodyPart): Script | undefined {
	const charset = part.charset;
	const rule = charset === undefined ? undefined : foreignIn.find(([pattern]) => pattern.test(charset));
	if (rule === undefined) return undefined;
	const text = part.text().slice(0, sample);
	const native = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	return rule[1].find((script) => {
		const count = text.match(letters[script])?.length ?? 0;
		return count >= leastLetters && count > native * 3;
	});
}
