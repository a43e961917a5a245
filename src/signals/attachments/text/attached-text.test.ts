import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildMail } from "../../../../test/support/builders/build-mail.ts";
import { buildTextPdf } from "../../../../test/support/builders/build-text-pdf.ts";
import { buildZip } from "../../../../test/support/builders/build-zip.ts";
import { cpuMilliseconds } from "../../../../test/support/cpu-milliseconds.ts";
import { attachedText } from "./attached-text.ts";

const textOf = (name: string, data: Uint8Array | string, type?: string) =>
	attachedText(buildMail({ text: "", files: [{ name, data, ...(type === undefined ? {} : { type }) }] }));
const page = (text: string) => `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;
const pdf = (text: string) => buildTextPdf({ pages: [page(text)] });
const docx = (body: string) =>
	buildZip([
		{ name: "[Content_Types].xml", data: "<Types/>" },
		{ name: "word/document.xml", data: `<w:document><w:body>${body}</w:body></w:document>` },
	]);
const paragraph = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;

describe("attachedText", () => {
	test("nothing without attachments, and nothing of pictures and programs", () => {
		expect(attachedText(buildMail({ text: "Hello" }))).toBe("");
		expect(textOf("a.png", Buffer.from("\x89PNG\r\n\x1a\nhello", "latin1"))).toBe("");
		expect(textOf("a.exe", Buffer.from("MZ hello"))).toBe("");
		expect(textOf("a.dat", Buffer.from([0, 1, 2, 104, 101]))).toBe("");
	});

	test("PDF, whatever its name, and one behind a few bytes of something else", () => {
		expect(textOf("invoice.bin", pdf("Call 800 555 0100"))).toBe("Call 800 555 0100");
		expect(textOf("invoice.pdf", Buffer.concat([Buffer.from("\n\n"), pdf("Call 800 555 0100")]))).toBe("Call 800 555 0100");
	});

	test("the same text for the same message", () => {
		const mail = buildMail({ files: [{ name: "a.txt", data: "hello" }] });
		expect(attachedText(mail)).toBe(attachedText(mail));
	});

	test("several files, the first three, 3,000 characters in all", () => {
		const files = ["a", "b", "c", "d"].map((name) => ({ name: `${name}.txt`, data: name }));
		expect(attachedText(buildMail({ files }))).toBe("a\nb\nc");
		expect(attachedText(buildMail({ files: files.map(({ name }) => ({ name, data: "word ".repeat(500) })) }))).toHaveLength(3_000);
	});
});

describe("what opens in an editor, a spreadsheet or an address book", () => {
	test.each(["a.csv", "a.tsv", "a.log", "a.json", "a.yaml", "a.doc", "README", "a.unheard-of"])("%s", (name) =>
		expect(textOf(name, "Verify your account", "application/octet-stream")).toBe("Verify your account"),
	);

	test("cards, and XML without its marks", () => {
		expect(textOf("a.vcf", "BEGIN:VCARD\nNOTE:Verify your account\nEND:VCARD")).toContain("Verify your account");
		expect(textOf("a.xml", '<?xml version="1.0"?><a><b>Verify your account</b></a>')).toBe("Verify your account");
	});

	test("pages and web archives that are called documents", () => {
		expect(textOf("a.xls", "<table><tr><td>Verify your account</td></tr></table>")).toBe("Verify your account");
		const archive =
			"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=q\n\n--q\nContent-Type: text/html\n\n<p>Verify your account</p>\n--q--\n";
		expect(textOf("a.doc", archive, "application/msword")).toBe("Verify your account");
	});

	test.each(["utf16le", "utf16be"] as const)("%s, whatever it is said to be", (encoding) => {
		const wide = Buffer.from("Verify your account", "utf16le");
		const data = encoding === "utf16le" ? wide : wide.swap16();
		expect(textOf("a.txt", data)).toBe("Verify your account");
		expect(textOf("a.txt", data, "application/octet-stream")).toBe("Verify your account");
	});

	test("not code, patches, keys and reports of mail servers", () => {
		for (const name of ["a.patch", "a.py", "a.asc", "a.pem"])
			expect(textOf(name, "Verify your account", "application/octet-stream")).toBe("");
		for (const type of ["text/x-patch", "application/pgp-signature", "message/delivery-status"])
			expect(textOf("a", "Verify your account", type)).toBe("");
	});

	test("files in a ZIP archive, the first three, not those of archives in it and not what is encrypted", () => {
		const inner = (name: string) => ({ name, data: name.slice(0, 1) });
		expect(textOf("a.zip", buildZip(["a.txt", "b.csv", "c.png.exe", "d.txt", "e.txt"].map(inner)))).toBe("a\nb\nc");
		expect(textOf("a.zip", buildZip([{ name: "a.docx", data: docx(paragraph("Verify your account")) }]))).toBe("Verify your account");
		expect(textOf("a.zip", buildZip([{ name: "a.eml", data: "From: a@b.example\nSubject: Statement\n\nVerify" }]))).toBe(
			"Statement\nVerify",
		);
		expect(textOf("a.zip", buildZip([{ name: "b.zip", data: buildZip([inner("a.txt")]) }]))).toBe("");
	});
});

describe("office documents", () => {
	test("docx: runs join, paragraphs are lines, deleted text and fallbacks are left out", () => {
		const body =
			paragraph("Your sub", "scription", " &amp; plan") +
			"<w:p><w:r><w:delText>old</w:delText><w:instrText>HYPERLINK x</w:instrText><w:t>Total</w:t><w:tab/><w:t>$399</w:t></w:r></w:p>" +
			`<mc:AlternateContent><mc:Choice>${paragraph("Box")}</mc:Choice><mc:Fallback>${paragraph("Box")}</mc:Fallback></mc:AlternateContent>`;
		expect(textOf("a.docx", docx(body))).toBe("Your subscription & plan\nTotal $399\nBox");
	});

	test("headers of a letter come behind it", () => {
		const parts = [
			{ name: "word/header1.xml", data: paragraph("Norwick Bank") },
			{ name: "word/document.xml", data: paragraph("Dear client") },
			{ name: "[Content_Types].xml", data: "<Types/>" },
		];
		expect(textOf("a.docx", buildZip(parts))).toBe("Dear client\nNorwick Bank");
	});

	test("xlsx shared strings without their pronunciation, pptx, odt", () => {
		const shared = "<sst><si><t>Invoice</t></si><si><r><t>請求</t></r><rPh><t>セイキュウ</t></rPh></si></sst>";
		expect(textOf("a.xlsx", buildZip([{ name: "xl/sharedStrings.xml", data: shared }]))).toBe("Invoice\n請求");
		expect(textOf("a.pptx", buildZip([{ name: "ppt/slides/slide1.xml", data: "<a:p><a:r><a:t>Shared file</a:t></a:r></a:p>" }]))).toBe(
			"Shared file",
		);
		const content =
			"<office:styles>x</office:styles><office:body><text:p>Dear<text:s/>client</text:p><text:p><text:span>pay</text:span> now</text:p></office:body>";
		expect(textOf("a.odt", buildZip([{ name: "content.xml", data: content }]))).toBe("Dear client\npay now");
	});

	test("a document that swells is read at its head", () => {
		const bomb = docx(paragraph("Dear client") + " ".repeat(60_000_000));
		expect(cpuMilliseconds(() => expect(textOf("a.docx", bomb)).toBe("Dear client"))).toBeLessThan(4_000);
	});
});

describe("calendars", () => {
	const entry = (...lines: string[]) =>
		["BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");

	test("title, place and text of an invitation, unfolded and unescaped, without reminders", () => {
		const source = entry(
			'DESCRIPTION;ALTREP="cid:a:b";LANGUAGE=en:Your mailbox\\, it is\r\n  full\\;\\nsign in\\n',
			"SUMMARY:Mailbox full",
			"LOCATION:https://mailbox.example/full",
			"BEGIN:VALARM",
			"DESCRIPTION:Reminder",
			"END:VALARM",
		);
		expect(textOf("invite.ics", source, "text/calendar; method=REQUEST")).toBe(
			"Mailbox full\nhttps://mailbox.example/full\nYour mailbox, it is full;\nsign in",
		);
	});

	test("nothing that the mail says itself", () => {
		const files = [{ name: "invite.ics", data: entry("SUMMARY:Lunch", "DESCRIPTION:At noon\\nBring Ann"), type: "text/calendar" }];
		expect(attachedText(buildMail({ subject: "Lunch", text: "At noon", files }))).toBe("Bring Ann");
	});

	test("a hostile one is read in no time", () => {
		const sources = ["BEGIN:VALARM\n".repeat(20_000), `DESCRIPTION;${'"'.repeat(100_000)}`, `SUMMARY;${"a;".repeat(50_000)}\n`.repeat(3)];
		for (const source of sources) {
			expect(cpuMilliseconds(() => textOf("a.ics", `BEGIN:VCALENDAR\n${source}`, "text/calendar"))).toBeLessThan(1_000);
		}
	});
});

describe("text files", () => {
	test("the writing in a drawing, by its name and without one", () => {
		const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><text>Your mailbox is full</text></svg>';
		expect(textOf("voicemail.svg", drawing)).toBe("Your mailbox is full");
		expect(textOf("voicemail.bin", drawing)).toBe("Your mailbox is full");
	});

	test("the page in a web archive, its encoding undone", () => {
		const archive =
			'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="p"\r\n\r\n--p\r\n' +
			"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Your mail=\r\nbox is full</p>\r\n--p--\r\n";
		for (const name of ["statement.mht", "statement.mhtml"]) expect(textOf(name, archive)).toBe("Your mailbox is full");
		expect(textOf("statement.mht", "<p>Your mailbox is full</p>")).toBe("Your mailbox is full");
	});

	test("RTF: letters of any kind, no tables of fonts, no pictures, nothing hidden", () => {
		const source =
			"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\info{\\title No}}" +
			"{\\*\\generator Word;}\\f0 Caf\\'e9 \\u8364? 5\\par {\\f1\\'c4\\'e0} {\\pict 89504e}{\\v hidden}\\b bold\\b0\\line\\{x\\}}";
		expect(textOf("a.rtf", source)).toBe("Café € 5\nДа bold\n{x}");
	});

	test("RTF that changes its code page with every letter, to some that do not exist", () => {
		const sources = ["{\\rtf1\\ansicpg99999{\\v ", "{\\rtf1\\ansicpg932{\\v "].map((head) => head + "\\'e9\\b".repeat(140_000));
		sources.push(`{\\rtf1 ${Array.from({ length: 60_000 }, (_, at) => `\\ansicpg${at}\\'81\\b`).join("")}`);
		for (const source of sources) expect(cpuMilliseconds(() => void textOf("a.rtf", source))).toBeLessThan(1_000);
	});

	test("HTML as it shows", () => {
		expect(textOf("a.html", '<html><body><style>p{}</style><p>Sign in</p><div style="display:none">x</div></body></html>')).toBe("Sign in");
	});

	test("a mail without a covering letter", () => {
		const message = "From: a@b.example\r\nSubject: Your parcel\r\n\r\nPay the fee.\r\n";
		const files = [{ name: "a.eml", data: message, type: "message/rfc822" }];
		const attach = (text: string) => attachedText(buildMail({ text, files }));
		expect(textOf("a.eml", message, "application/octet-stream")).toBe("Your parcel\nPay the fee.");
		expect(attach("")).toContain("Your parcel\nPay the fee.");
		expect(attach(`Is this one genuine? ${"I have got it this morning. ".repeat(5)}`)).toBe("");
	});
});

const seeds = [
	{ name: "a.pdf", data: pdf("Amount due") },
	{ name: "a.pdf", data: buildTextPdf({ pages: [page("Amount due")], packed: true, filter: "ascii85" }) },
	{ name: "a.docx", data: docx(paragraph("Amount due")) },
	{ name: "a.odt", data: buildZip([{ name: "content.xml", data: "<text:p>Amount due</text:p>" }]) },
	{ name: "a.rtf", data: Buffer.from("{\\rtf1\\ansi Amount \\'e9 \\u8364? due\\par}") },
	{ name: "a.html", data: Buffer.from("<html><p>Amount due</p></html>") },
];

function survives(name: string, data: Uint8Array): void {
	expect(
		cpuMilliseconds(() => expect(textOf(name, data).length).toBeLessThanOrEqual(3_000)),
		name,
	).toBeLessThan(4_000);
}

describe("hostile bytes", () => {
	test("objects of a PDF that are not closed, forms painted again and again, one map for many fonts", () => {
		const objects = (begin: string) => `%PDF-1.4\n${Array.from({ length: 12_000 }, (_, at) => `${at} 0 obj ${begin}`).join("")}`;
		const painted = (content: string) =>
			buildTextPdf({
				pages: ["/X Do ".repeat(60)],
				streams: [[500, "/Subtype /Form", content.repeat(Math.ceil(400_000 / content.length))]],
				resources: "/XObject << /X 500 0 R >>",
				filter: "none",
			});
		const names = Array.from({ length: 40 }, (_, at) => `F${at}`);
		const fonts = buildTextPdf({
			pages: [names.map((name) => `BT /${name} 9 Tf (ab) Tj ET`).join(" ")],
			fonts: Object.fromEntries(names.map((name) => [name, "<< /Subtype /Type0 /ToUnicode 500 0 R >>"])),
			streams: [[500, "", `beginbfrange ${"<0000> <01ff> <0041> ".repeat(10_000)} endbfrange`]],
			filter: "none",
		});
		const worst = [...["[(a", "%", "[1 ", "[/aaaaaaaaaaaaaaaa "].map(objects), ...["<41>", "<<", "1 "].map(painted), fonts];
		for (const data of worst) expect(cpuMilliseconds(() => void textOf("a.pdf", data))).toBeLessThan(900);
	}, 60_000);

	test("mutated files", () => {
		const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
		fc.assert(
			fc.property(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 12 }), ({ name, data }, changes) => {
				const mutated = Uint8Array.from(data);
				for (const { at, byte } of changes) mutated[Math.floor(at * mutated.length)] = byte;
				survives(name, mutated);
			}),
			{ numRuns: 300 },
		);
	});

	test("content streams of noise and of operators in any order", () => {
		const operator = fc.constantFrom(
			"q",
			"Q",
			"BT",
			"Tj",
			"TJ",
			"'",
			'"',
			"Tm",
			"Td",
			"T*",
			"cm",
			"Tf",
			"Do",
			"ID",
			"BI",
			"[",
			"]",
			"<<",
			">>",
			"(",
			")",
			"<",
			"/F1",
			"9",
			"-1e9",
			".",
			"(a)",
			"<41>",
		);
		fc.assert(
			fc.property(fc.array(operator, { maxLength: 60 }), fc.string({ maxLength: 40 }), (operators, noise) =>
				survives("a.pdf", buildTextPdf({ pages: [`/F1 9 Tf ${operators.join(" ")} ${noise}`], filter: "none" })),
			),
			{ numRuns: 200 },
		);
	});

	test("one thing over and over", () => {
		const size = 2_000_000;
		const fill = (text: string, head = "") => Buffer.from(head + text.repeat(Math.ceil(size / text.length)), "latin1");
		for (const text of ["q ", "[", "<<", "(", "BT /F1 9 Tf (a) Tj ", "/F1 1 Tf ", "BI ID ", "1 ", "-", "%", "1 0 0 1 0 0 cm "])
			survives("a.pdf", buildTextPdf({ pages: [text.repeat(Math.ceil(size / text.length))] }));
		for (const text of ["1 0 obj [", "1 0 obj <<", "1 0 obj ", "/Root 1 0 R ", "obj", "1 0 obj << /Type /ObjStm >> stream\n1\nendstream "])
			survives("a.pdf", fill(text, "%PDF-1.4\n"));
		const map = `beginbfrange ${"<0000> <01ff> <0041> ".repeat(20_000)} endbfrange`;
		const fonts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`F${index}`, "<< /Subtype /Type0 /ToUnicode 500 0 R >>"]));
		const content = Object.keys(fonts)
			.map((name) => `BT /${name} 9 Tf (ab) Tj ET`)
			.join(" ");
		survives("a.pdf", buildTextPdf({ pages: [content], fonts, streams: [[500, "", map]] }));
		for (const text of ["<w:t>", "<", "<w:t>&#1;</w:t>", "</w:p>"]) survives("a.docx", docx(text.repeat(Math.ceil(size / text.length))));
		for (const text of ["{", "}", "\\'e9", "\\u1?", "\\f1", "\\*", "\\"]) survives("a.rtf", fill(text, "{\\rtf1 "));
	}, 60_000);
});
