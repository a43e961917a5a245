import { gzipSync } from "node:zlib";
import { buildQuine } from "./builders/build-quine.ts";
import { buildZip } from "./builders/build-zip.ts";

/** Mail made to hold a scanner up or bring it down: what it is, and a way to make it only when it is needed. */
export type HostileMail = readonly (readonly [name: string, make: () => Uint8Array])[];

const million = 1_000_000;
const head =
	"From: Ann <ann@shop.example>\nTo: kim@home.example\nSubject: hello\nDate: Fri, 06 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\n";

export const large: HostileMail = [
	["100 MB of lines", () => Buffer.concat([Buffer.from(`${head}\n`), Buffer.alloc(100 * million, "a line of a very long letter\n")])],
	["100 MB without a line end", () => Buffer.concat([Buffer.from(`${head}\n`), Buffer.alloc(100 * million, "word ")])],
	[
		"100 MB of base64",
		() =>
			Buffer.concat([
				Buffer.from(`${head}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n`),
				Buffer.alloc(100 * million, "PGI+aGVsbG88L2I+"),
			]),
	],
	[
		"a header section of 30 MB and no body",
		() => Buffer.concat([Buffer.from(head), Buffer.alloc(30 * million, "Received: from a by b\n")]),
	],
	[
		"one header field of 30 MB",
		() => Buffer.concat([Buffer.from("Subject: "), Buffer.alloc(30 * million, "x"), Buffer.from(`\n${head}\nhello`)]),
	],
	["nothing", () => new Uint8Array()],
	["one byte", () => Uint8Array.of(0)],
	["10 MB of zero bytes", () => new Uint8Array(10 * million)],
	["10 MB of noise", () => noise(10 * million)],
];

export const deep: HostileMail = [
	[
		"10,000 nested multiparts",
		() => Buffer.from(head + nested(10_000, (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`)),
	],
	[
		"10,000 nested messages",
		() => Buffer.from(head + nested(10_000, () => "Content-Type: message/rfc822\n\nFrom: a@b.example\nMIME-Version: 1.0\n")),
	],
	[
		"10,000 nested multiparts of one boundary",
		() => Buffer.from(head + nested(10_000, () => "Content-Type: multipart/mixed; boundary=b\n\n--b\n")),
	],
	["10,000 body parts", () => Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\nhello\n".repeat(10_000)}--b--\n`)],
	[
		"100,000 attachments",
		() =>
			Buffer.from(
				`${head}Content-Type: multipart/mixed; boundary=b\n\n${"--b\nContent-Disposition: attachment; filename=a.zip\n\nPK\n".repeat(100_000)}`,
			),
	],
	["a million header fields", () => Buffer.from(`${"X-A: b\n".repeat(million)}${head}\nhello`)],
	["a million fields called From", () => Buffer.from(`${"From: a@b.example\n".repeat(million)}\nhello`)],
	["a million folded lines", () => Buffer.from(`Subject: a\n${" b\n".repeat(million)}${head}\nhello`)],
	["a million recipients", () => Buffer.from(`${head}Cc: ${"a@b.example, ".repeat(million)}\n\nhello`)],
	["a million nested comments", () => Buffer.from(`${head}Cc: ${"(".repeat(million)}\n\nhello`)],
	[
		"a million boundary lines that are none",
		() => Buffer.from(`${head}Content-Type: multipart/mixed; boundary=${"b".repeat(60)}\n\n${`--${"b".repeat(59)}\n`.repeat(500_000)}`),
	],
	["a million parameters", () => Buffer.from(`${head}Content-Type: text/plain${"; a*0=b".repeat(million)}\n\nhello`)],
];

export const packed: HostileMail = [
	["a ZIP of 200 MB of zeros", () => attached("photos.zip", buildZip([{ name: "a.txt", data: Buffer.alloc(200 * million) }]))],
	["a ZIP whose 60,000 entries share their bytes", () => attached("shared.zip", sharedBytes(60_000))],
	["a ZIP that holds itself", () => attached("again.zip", buildQuine())],
	["ZIPs within ZIPs, 16 of 16 of 16 of 16", () => attached("many.zip", packedAgain(4))],
	["a gzip of a gzip of 100 MB", () => attached("letter.gz", gzipSync(gzipSync(Buffer.alloc(100 * million))))],
	["500 zip bombs in one message", () => attachedOften("bomb.zip", buildZip([{ name: "a.exe", data: Buffer.alloc(20 * million) }]), 500)],
	["500 quines in one message", () => attachedOften("again.zip", buildQuine(), 500)],
	["a broken ZIP", () => attached("broken.zip", Buffer.from(buildZip([{ name: "a", data: "b".repeat(9_999) }])).subarray(0, 60))],
	["a PDF of 500,000 objects", () => attached("paper.pdf", Buffer.from(`%PDF-1.7\n${"1 0 obj << /A 1 0 R >> endobj\n".repeat(500_000)}`))],
	["a PDF of half a million open dictionaries", () => attached("paper.pdf", Buffer.from(`%PDF-1.7\n1 0 obj ${"<< /A [".repeat(500_000)}`))],
	["a compound file of noise", () => attached("letter.doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), noise(3 * million)]))],
	[
		"pictures of noise",
		() =>
			attachedOften(
				"code.png",
				Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452000007d0000007d00806000000", "hex"), noise(200_000)]),
				6,
			),
	],
	[
		"a calendar of a million lines",
		() => attached("meeting.ics", Buffer.from(`BEGIN:VCALENDAR\n${'ATTENDEE;CN="a":mailto:a@b.example\n'.repeat(200_000)}`)),
	],
	["an attached page of 5 MB", () => attached("page.html", Buffer.from("<script>a='".repeat(500_000)))],
];

export const markup: HostileMail = [
	["5 MB of <", () => page("<".repeat(5 * million))],
	["5 MB of < and spaces", () => page("< ".repeat(2.5 * million))],
	["a million open tags", () => page("<div>".repeat(million))],
	["a million open links", () => page("<a href=http://a.example/>x".repeat(200_000))],
	["a million nested tables", () => page("<table><tr><td>".repeat(million / 3))],
	["a million attributes", () => page(`<a ${"b=c ".repeat(million)}>x</a>`)],
	["a million style rules", () => page(`<style>${".a,.b>c{display:none;color:red}".repeat(100_000)}</style>hello`)],
	["a selector of a million names", () => page(`<style>${".a ".repeat(300_000)}{display:none}</style>${"<p class=a>".repeat(100_000)}`)],
	["an open style of 5 MB", () => page(`<style>${"a{".repeat(2.5 * million)}`)],
	["an inline style of 5 MB", () => page(`<p style="${"a:b;".repeat(million)}">hello`)],
	["an open comment of 5 MB", () => page(`<!--${"-".repeat(5 * million)}`)],
	["a million conditional comments", () => page("<!--[if mso]>a<![endif]-->".repeat(200_000))],
	["a million entities", () => page("&amp;&#x41;&nosuchentity".repeat(200_000))],
	["an entity of 5 MB", () => page(`&${"a".repeat(5 * million)};`)],
	["a link of 1 MB", () => page(`<a href="http://a.example/${"%25".repeat(300_000)}">x</a>`)],
	["100,000 images", () => page('<img src="http://a.example/b.png" width=1 height=1>'.repeat(100_000))],
	["a picture in the address, 5 MB", () => page(`<img src="data:image/png;base64,${"A".repeat(5 * million)}">`)],
	[
		"redirects within redirects",
		() => page(`<a href="http://a.example/?url=${nested(15, () => "http%253A%252F%252Fb.example%252F%253Furl%253D")}">x</a>`),
	],
];

/** Runs of these drive regular expressions and hand-written readers to their worst. */
const runs = {
	spaces: " ",
	tabs: "\t ",
	"at signs": "@",
	"almost addresses": "a@",
	"nearly an address": "a.",
	dots: ".",
	quotes: '"',
	apostrophes: "'",
	brackets: "<",
	"closing brackets": ">",
	parentheses: "(",
	"square brackets": "[",
	backslashes: "\\",
	commas: ",",
	semicolons: ";=",
	colons: ":",
	slashes: "/",
	hyphens: "-",
	underscores: "_",
	letters: "a",
	"letters with spaces": "a ",
	capitals: "AB ",
	digits: "1",
	"digits with spaces": "1 ",
	"amounts of money": "$1.000,00 ",
	"telephone numbers": "+1 (555) 0100-",
	"hexadecimal digits": "0x1f",
	percents: "%25",
	ampersands: "&#",
	"schemes without a host": "http://",
	"hosts without an end": "www.a.",
	"punycode labels": "xn--",
	"encoded words": "=?utf-8?q?a?= ",
	"broken encoded words": "=?utf-8?b?",
	"soft line ends": "=3D=",
	"right to left": "\u202e\u05d0",
	"zero width": "a\u200b",
	"combining marks": "a\u0301\u0308",
	"marks without a letter": "\u0301",
	ideographs: "稅務局",
	Hangul: "국세청 ",
	kana: "パスワード",
	"emoji families": "👨‍👩‍👧‍👦",
	"halves of a surrogate": "\ud83d",
	"look-alike letters": "раураl ",
	"one brand over and over": "paypal ",
	"one lure over and over": "verify your account ",
	"names of months": "March 8 ",
	"nearly a card": "4111 1111 ",
	"nearly a wallet": "1BoatSLRHtKNngkdXEeobR76b53LETtpy",
} as const;

export const worstRuns: HostileMail = Object.entries(runs).flatMap(([name, piece]) => [
	[`${name} in every header field`, () => Buffer.from(fieldsOf(runOf(piece, 60_000)))] as const,
	[`${name} within honest header fields`, () => Buffer.from(honestFieldsWith(runOf(piece, 20_000)))] as const,
	[`${name} in the text`, () => Buffer.from(`${head}Content-Type: text/plain; charset=utf-8\n\n${runOf(piece, million)}`)] as const,
	[`${name} in the page`, () => page(pageOf(runOf(piece, 30_000)))] as const,
]);

function runOf(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length));
}

const fields = [
	"From",
	"To",
	"Reply-To",
	"Return-Path",
	"Message-ID",
	"References",
	"Date",
	"Authentication-Results",
	"List-Id",
	"X-Mailer",
];

/** Header fields of nothing else. */
function fieldsOf(run: string): string {
	const types = [`Content-Type: text/html; charset="${run}"; name="${run}"`, `Content-Disposition: attachment; filename="${run}"`];
	return [`Subject: ${run}`, ...fields.map((name) => `${name}: ${run}`), ...types, "", "hello"].join("\n");
}

/** The run within what honest fields look like, and something behind it that makes a search for its end fail. */
function honestFieldsWith(run: string): string {
	return [
		`Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=a@${run}x; dkim=pass header.d=${run}x; dmarc=pass (p=${run}x) header.from=${run}x`,
		`Subject: Re: ${run}x`,
		`From: "Ann ${run}x" <${run}x@${run}x.example>`,
		`To: "Kim ${run}x" <kim@home.example>`,
		`Reply-To: ${run}x <ann@${run}x>`,
		`Return-Path: <${run}x@${run}x>`,
		`Message-ID: <${run}x@${run}x>`,
		`References: <a@b.example> <${run}x`,
		`Date: Fri, 06 Mar 2026 10:00:00 +0100 (${run}x`,
		`List-Unsubscribe: <https://a.example/${run}x>, <mailto:${run}x>`,
		`DKIM-Signature: v=1; d=${run}x; s=${run}x; b=${run}x`,
		`Received: from ${run}x (${run}x) by ${run}x; ${run}x`,
		`Content-Type: text/html; charset="${run}x"; name="${run}x"`,
		`Content-Disposition: attachment; filename="${run}x.pdf.exe x"`,
		"",
		"hello",
	].join("\n");
}

function pageOf(run: string): string {
	const links = [`http://${run}/`, `https://a.example/${run}`, `https://a.example/?u=${run}`, `mailto:${run}`, run].map(
		(href) => `<a href="${href}">${run}</a>`,
	);
	return `<title>${run}</title><style>${run}</style>${links.join("")}<img src="${run}" alt="${run}"><form action="${run}"><p style="${run}" class="${run}">${run}`;
}

function page(html: string): Uint8Array {
	return Buffer.from(`${head}Content-Type: text/html; charset=utf-8\n\n${html}`);
}

function nested(depth: number, level: (at: number) => string): string {
	return Array.from({ length: depth }, (_, at) => level(at)).join("");
}

function attached(name: string, data: Uint8Array): Uint8Array {
	return attachedOften(name, data, 1);
}

function attachedOften(name: string, data: Uint8Array, count: number): Uint8Array {
	const base64 = Buffer.from(data).toString("base64").replace(/.{76}/g, "$&\n");
	const part = `--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64}\n`;
	return Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(count)}--b--\n`);
}

function sharedBytes(count: number): Uint8Array {
	const first = { name: "0.txt", data: Buffer.alloc(million) };
	return buildZip([
		first,
		...Array.from({ length: count }, (_, at) => ({ name: `${at + 1}.txt`, data: "", sameDataAs: 0, size: million })),
	]);
}

function packedAgain(levels: number): Uint8Array {
	const inner = levels === 0 ? Buffer.alloc(million) : packedAgain(levels - 1);
	return buildZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.${levels === 0 ? "txt" : "zip"}`, data: inner })));
}

/** The same bytes every time: a failure can be looked at again. */
function noise(length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let state = 1;
	for (let at = 0; at < length; at++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		bytes[at] = state >>> 24;
	}
	return bytes;
}
