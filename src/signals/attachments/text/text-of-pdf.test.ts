import { describe, expect, test } from "vitest";
import { buildTextPdf, type TextPdfPlan } from "../../../../test/support/builders/build-text-pdf.ts";
import { defaultLimits } from "../../../base/limits.ts";
import { FileNotes } from "../file-notes.ts";
import { UnpackBudget } from "../unpack-budget.ts";
import { textOfPdf } from "./text-of-pdf.ts";

const read = (bytes: Uint8Array, maximum = 3_000) => textOfPdf(bytes, new FileNotes(new UnpackBudget(defaultLimits)), maximum);
const textOf = (plan: TextPdfPlan | string) => read(buildTextPdf(typeof plan === "string" ? { pages: [plan] } : plan));
const page = (operators: string) => `BT /F1 12 Tf 1 0 0 1 50 700 Tm ${operators} ET`;

describe("operators", () => {
	test("strings, hexadecimal ones and those with escapes", () => {
		expect(textOf(page("(Your \\(open\\) invoice) Tj 0 -14 Td <546F74616C> Tj 0 -14 Td (\\114ine \\\n two) Tj"))).toBe(
			"Your (open) invoice\nTotal\nLine two",
		);
	});

	test("kerning inside of a word, and wide enough for a gap between two", () => {
		expect(textOf(page("[(P) 40 (ay) -20 (ment) -350 (due) -1000 (now)] TJ"))).toBe("Payment due now");
	});

	test("lines by T*, ' and \"", () => {
		expect(textOf(page("14 TL (one) Tj T* (two) Tj (three) ' 1 0 (four) \""))).toBe("one\ntwo\nthree\nfour");
	});

	test("letters that are placed one by one become words", () => {
		const letters = [..."Call us"].map((letter, index) => `1 0 0 1 ${50 + index * 6} 700 Tm ${letter === " " ? "" : `(${letter}) Tj`}`);
		const fonts = { F1: `<< /Type /Font /Subtype /TrueType /Encoding /WinAnsiEncoding /FirstChar 32 /Widths [${"500 ".repeat(95)}] >>` };
		expect(textOf({ pages: [page(letters.join(" "))], fonts })).toBe("Call us");
	});

	test("a page that is turned, scaled or upside down", () => {
		expect(textOf(`q 0 2 -2 0 0 0 cm ${page("(side) Tj 40 0 Td (ways) Tj")} Q`)).toBe("side ways");
		expect(textOf(`q 1 0 0 -1 0 800 cm BT /F1 12 Tf 1 0 0 -1 50 100 Tm (down) Tj 0 -14 Td (below) Tj ET Q`)).toBe("down\nbelow");
	});

	test("bold by painting twice is read once", () => {
		expect(textOf(page("(Norwick) Tj 1 0 0 1 50.3 700 Tm (Norwick) Tj"))).toBe("Norwick");
	});

	test("an inline image is skipped, whatever its bytes are", () => {
		expect(textOf(`BI /W 2 /H 1 /BPC 8 /CS /G ID (\\\xff<< EI ${page("(after) Tj")}`)).toBe("after");
	});

	test("forms, also inside one another, and one that holds itself", () => {
		const form = "/Type /XObject /Subtype /Form /Resources << /Font << /F1 << /Subtype /Type1 >> >> /XObject << /X2 401 0 R >> >>";
		const plan: TextPdfPlan = {
			pages: ["/X1 Do"],
			resources: "/XObject << /X1 400 0 R >>",
			streams: [
				[400, form, `${page("(outer) Tj")} /X2 Do`],
				[401, form, `BT /F1 12 Tf 50 600 Td (inner) Tj ET /X2 Do`],
			],
		};
		expect(textOf(plan)).toMatch(/^outer\ninner/);
	});
});

describe("what a person sees", () => {
	test("letters too small to be read are left out", () => {
		expect(textOf(`${page("(seen) Tj")} BT /F1 0.5 Tf 50 600 Td (meadow harvest) Tj ET`)).toBe("seen");
	});

	test("invisible letters count only where there are no others", () => {
		expect(textOf(page("(seen) Tj 3 Tr 0 -14 Td (not seen) Tj"))).toBe("seen");
		expect(textOf(page("3 Tr (scanned letter) Tj"))).toBe("scanned letter");
	});

	test("the first two pages", () => {
		expect(textOf({ pages: ["one", "two", "three"].map((word) => page(`(${word}) Tj`)) })).toBe("one\ntwo");
	});
});

describe("fonts", () => {
	const f1 = (rest: string) => ({ F1: `<< /Type /Font /Subtype /Type1 ${rest} >>` });

	test("encodings", () => {
		expect(textOf({ pages: [page("(\\200 \\374 \\223a\\224) Tj")], fonts: f1("/Encoding /WinAnsiEncoding") })).toBe("€ ü “a”");
		expect(textOf({ pages: [page("(\\237 \\216) Tj")], fonts: f1("/Encoding /MacRomanEncoding") })).toBe("ü é");
		expect(textOf({ pages: [page("(it's \\256ne \\341 \\267) Tj")], fonts: f1("") })).toBe("it’s ﬁne Æ •");
	});

	test("differences by names of glyphs", () => {
		const differences = "/Encoding << /Differences [1 /A /eacute /afii10086 /uni20AC /fi 65 /zcaron.sc /g12] >>";
		expect(textOf({ pages: [page("(\\001\\002\\003\\004\\005AB) Tj")], fonts: f1(differences) })).toBe("Aéф€fiž");
	});

	test("two bytes for a letter, told by a ToUnicode map", () => {
		const map =
			"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <004E> <0002> <D83DDCB0> endbfchar " +
			"2 beginbfrange <0010> <0012> <0430> <0020> <0021> [<00660066> <0069>] endbfrange endcmap";
		const fonts = {
			F1: "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 500 0 R /DescendantFonts [<< /DW 600 /W [1 [700 800] 16 18 500] >>] >>",
		};
		expect(textOf({ pages: [page("<00010010001100120020002100020099> Tj")], fonts, streams: [[500, "", map]] })).toBe("Nабвffi💰");
	});

	test("holes in a map are filled by what stands around them", () => {
		const map = "1 beginbfrange <0044> <0056> <0061> endbfrange";
		const fonts = { F1: "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 500 0 R >>" };
		expect(textOf({ pages: [page("<005300440056005700480047> Tj")], fonts, streams: [[500, "", map]] })).toBe("pasted");
	});

	test("Asian charsets", () => {
		const fonts = { F1: "<< /Type /Font /Subtype /Type0 /Encoding /90ms-RKSJ-H >>" };
		expect(textOf({ pages: [page("<90BF8B818F91> Tj")], fonts })).toBe("請求書");
	});

	test("codes of a font that says nothing about them are left out", () => {
		const fonts = { F1: "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>" };
		expect(textOf({ pages: [page("<00240025> Tj")], fonts })).toBe("");
	});
});

describe("files", () => {
	const pages = [page("(Amount due) Tj")];

	test("plain, packed, ASCII85, in object streams, without a page tree", () => {
		for (const plan of [{ filter: "none" }, { filter: "flate" }, { filter: "ascii85" }, { packed: true }, { withoutTree: true }] as const)
			expect(textOf({ pages, ...plan }), JSON.stringify(plan)).toBe("Amount due");
	});

	test("behind something else in the first kilobyte, and cut off", () => {
		const file = buildTextPdf({ pages });
		expect(read(Buffer.concat([Buffer.from("\r\njunk\r\n"), file]))).toBe("Amount due");
		expect(read(file.subarray(0, file.length - 60))).toBe("Amount due");
	});

	test("a page tree that is a ring", () => {
		expect(
			textOf({
				pages,
				objects: ["2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Resources << /Font << /F1 << /Subtype /Type1 >> >> >> >> endobj"],
			}),
		).toBe("Amount due");
	});

	test("stops at the limit", () => {
		const long = buildTextPdf({ pages: [page("(word ) Tj ".repeat(5_000))] });
		expect(read(long, 100)).toHaveLength(100);
	});
});
