import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../base/limits.ts";
import type { HtmlFacts } from "../html-facts.ts";
import { readHtml } from "./read-html.ts";

const read = (source: string): HtmlFacts => readHtml(source, defaultLimits);
const seen = (source: string): string => read(source).visibleText;
/** Text that stands after enough visible text not to be taken for the preview line. */
const after = `<p>${"Something that everybody can read. ".repeat(3)}</p>`;
const hiddenBy = (source: string): string[] => read(after + source).hidden.map(({ how, text }) => `${how}: ${text}`);

describe("visible text", () => {
	test.each([
		["blocks stand on lines of their own", "<p>One</p><div>Two<div>Three</div></div>Four", "One\nTwo\nThree\nFour"],
		["cells stand apart", "<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"],
		["line breaks", "a<br>b<BR/>c</br>d", "a\nb\nc\nd"],
		["white space folds", " a \n\t b&nbsp;&nbsp; c ", "a b c"],
		["white space stays in pre", "<pre>a\n  b\nc</pre>", "a\nb\nc"],
		["inline elements do not part words", "Pay<b>P</b><i></i>al", "PayPal"],
		["entities", "&lt;b&gt; &eacute;&#233;&#xE9;&#XE9 &copy 5 &amp;&amp;amp; &euro;", "<b> éééé © 5 &&amp; €"],
		["entities without semicolon, and what is none", "AT&T &ampx; &notit; &foo; &#; &#x; & &", "AT&T &x; ¬it; &foo; &#; &#x; & &"],
		["numeric references of Windows-1252 and beyond Unicode", "&#150;&#x99;&#xD800;&#99999999;&#0;", "–™\ufffd\ufffd\ufffd"],
		["a less-than sign that begins no tag", "1 < 2 <3 <> a<", "1 < 2 <3 <> a<"],
		["upper case and attributes without quotes", "<DIV ALIGN=center CLASS=x>A</DIV>B", "A\nB"],
		["NUL bytes", "a\0b<b\0>c", "abc"],
		["script, style and title are not text", "<title>T</title><style>p{}</style><script>if(a<b)x()</SCRIPT >z", "z"],
		["comments", "a<!-- b -->c<!---->d<!-->e<!--->f<!-- g --!>h", "acdefh"],
		["a comment that never closes", "a<!-- b <p>c", "a"],
		[
			"conditional comments are for Outlook",
			"a<!--[if mso]><p>b</p><![endif]--><!--[if !mso]><!-->c<!--<![endif]--><![if !mso]>d<![endif]>",
			"acd",
		],
		["CDATA and processing instructions end at the first >", "a<![CDATA[b]]>c<?xml x?>d", "acd"],
		["unclosed tags", "<p>a<p>b<li>c<li>d<table><tr><td>e", "a\nb\nc\nd\ne"],
		["text after the end of the document", "<html><body>a</body></html>b", "ab"],
		["a quote that never closes takes the rest", 'a<img alt="b>c', "a"],
		["end tags of nothing", "</b></p>a</table></div></>b</ >c", "a\nbc"],
		["text in table, form and select", "<form><select><option>a<option>b</select>c</form>", "a\nbc"],
	])("%s", (_, source, text) => expect(seen(source)).toBe(text));

	test("stops at its limit", () => {
		expect(readHtml("word ".repeat(1_000), { ...defaultLimits, textCharacters: 100 }).visibleText.length).toBeLessThan(6_000);
	});

	test("title", () => expect(read("<TITLE>\n A &amp; B\n</TITLE>x").title).toBe("A & B"));
});

describe("hidden text", () => {
	test.each([
		["display", '<div style="display:none">x</div>', "display-none: x"],
		["display in upper case with importance and spaces", "<div style='DISPLAY : None ! important'>x</div>", "display-none: x"],
		["display behind entities and comments", '<div style="dis/**/play&colon;none">x</div>', "display-none: x"],
		["visibility", '<span style="visibility:hidden">x</span>', "visibility: x"],
		["no font size", '<font style="font-size:0">x</font>', "font-size: x"],
		["a pixel of font size", '<font style="font-size: 1px">x</font>', "font-size: x"],
		["the font shorthand", '<font style="font:0/0 a">x</font>', "font-size: x"],
		["a part of a small font size", '<div style="font-size:10px"><b style="font-size:0.1em">x</b></div>', "font-size: x"],
		["white on white", '<font color="#FFFFFF">x</font>', "colour: x"],
		["white on nothing declared, by name", '<p style="color:white">x</p>', "colour: x"],
		["nearly the colour of the background", '<table bgcolor=#eeeeee><td style="color:#eaeaea">x</table>', "colour: x"],
		[
			"the colour of a background further out",
			'<div style="background:#123456 none"><p><b style="color:rgb(18, 52, 86)">x</b></p></div>',
			"colour: x",
		],
		["see-through", '<b style="color:rgba(0,0,0,0)">x</b>', "colour: x"],
		["opacity", '<b style="opacity:0.0">x</b>', "opacity: x"],
		["out of the window", '<div style="position:absolute;left:-9999px">x</div>', "position: x"],
		["far below the window", "<style>.b{margin-top: 470500px;}</style><div class=b>x</div>", "position: x"],
		["text indent", '<div style="text-indent:-9999px">x</div>', "text-indent: x"],
		["no height", '<div style="max-height:0;overflow:hidden">x</div>', "overflow: x"],
		["no size", '<div style="width:0px;height:0px;overflow:hidden">x</div>', "size-zero: x"],
		["the attribute", "<div hidden>x</div>", "hidden-attribute: x"],
		["a class", "<style>.q , p.r{color:red;display:none}</style><p class='a q'>x</p>", "display-none: x"],
		["an id", "<style>#q{display:none}</style><p id=q>x</p>", "display-none: x"],
		["a tag", "<style>/* c */ u{font-size:0px}</style><u>x</u>", "font-size: x"],
	])("%s", (_, source, expected) => expect(hiddenBy(source)).toEqual([expected]));

	test.each([
		["a size of its own inside a box without font size", '<td style="font-size:0"><p style="font-size:14px">x</p></td>'],
		["visible inside of invisible", '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>'],
		["white on a dark background", '<table bgcolor="#333333"><tr><td><font color=white>x</font></td></tr></table>'],
		["white over an image", '<td background="https://a.example/b.png"><font color=white>x</font></td>'],
		["white on a gradient", '<td style="background:linear-gradient(#000,#111)"><font color=white>x</font></td>'],
		[
			"white where a rule for some elements may set the background",
			"<style>.hero td{background:#000}</style><table><td style='color:#fff'>x</table>",
		],
		["a rule for narrow windows", "<style>@media (max-width:600px){.m{display:none}}</style><p class=m>x</p>"],
		["a style that shows what a rule hides", "<style>.m{display:none}</style><p class=m style='display:block'>x</p>"],
		["links have a colour of their own", '<div style="color:#fff"><a href="https://a.example">x</a></div>'],
		["a button for all but Outlook", '<a style="mso-hide:all;color:#000" href="https://a.example/">x</a>'],
		["no height, but nothing is cut off", '<div style="max-height:0">x</div>'],
		["closed again", '<div style="display:none"></div>x'],
		["a hidden cell that was never closed ends with its row", "<table><tr><td style='display:none'><tr><td>x</table>"],
	])("not: %s", (_, source) => {
		expect(hiddenBy(source)).toEqual([]);
		expect(seen(source)).toBe("x");
	});

	test("the preview line is no hidden text", () => {
		const facts = read(`<body><div style="display:none">Your order is on its way &zwnj;&nbsp;&zwnj;&nbsp;&#847;&shy;</div>${after}`);
		expect(facts.preheader).toBe("Your order is on its way");
		expect(facts.hiddenCharacters).toBe(0);
	});

	test("a whole story in place of the preview line is hidden text", () => {
		const facts = read(`<body><div style="display:none">${"once upon a time ".repeat(100)}</div>${after}`);
		expect(facts.preheader).toBe("");
		expect(facts.hiddenCharacters).toBeGreaterThan(1_000);
	});
});

describe("zero-width characters", () => {
	test.each([
		["inside words", "Pay\u200bPal ac\u2060count", 2],
		["as entities", "Pay&#8203;Pal&zwnj;s", 2],
		["across tags", "Pay<b>&#8203;Pal</b>", 1],
		["soft hyphens between letters", "P&shy;a&shy;y", 2],
		["soft hyphens between syllables", "Daten&shy;schutz&shy;erklärung", 0],
		["between words", "a &zwnj;&nbsp; b", 0],
		["Persian", "می\u200cخواهم", 0],
		["Hindi", "क\u200dष", 0],
		["emoji", "👩\u200d👧", 0],
		["Thai", "สวัสดี\u200bครับ", 0],
	])("%s", (_, source, count) => expect(read(source).zeroWidthCharacters).toBe(count));

	test("are not shown", () => expect(seen("Pay\u200bP\u2060al&shy;s \ufeffx")).toBe("PayPals x"));
});

describe("links", () => {
	const links = (source: string) => read(source).links;

	test("address and text", () => {
		expect(links('<a href=" https://a.example/?a=1&amp;b=2&copy=3 ">Go <b>there</b> &raquo;</a>')).toEqual([
			{ href: "https://a.example/?a=1&b=2&copy=3", text: "Go there »", kind: "anchor", button: false, image: false, hidden: false },
		]);
	});

	test.each([
		["an image's alternative text", '<a href=x><img src=y alt="Track it"></a>', { text: "Track it", image: true }],
		["a tracking pixel is no image", "<a href=x>t<img src=y width=1 height=1></a>", { text: "t", image: false }],
		["nothing to see", "<a href=x><span style='display:none'>t</span></a>", { text: "", hidden: true }],
		["inside of something hidden", "<div style='display:none'><a href=x>t</a></div>", { hidden: true }],
		["an anchor ends where the next begins", "<a href=x>one<a href=y>two</a>", { text: "one" }],
		["an anchor that never ends", "<a href=x>one<p>two", { text: "one two" }],
		["a filled button", '<a href=x style="background-color:#0070ba;padding:12px">Pay</a>', { button: true }],
		["a class says so", '<a href=x class="mcnButton">Pay</a>', { button: true }],
		[
			"a table cell is the button",
			'<table><td bgcolor="#0070ba" style="border-radius:4px"><a href=x>Pay</a></td></table>',
			{ button: true },
		],
		["something inside of the anchor is", '<a href=x><span style="background:#d33;padding:9px">Pay</span></a>', { button: true }],
		[
			"a footer with a background is not",
			'<div style="background:#333;padding:9px"><a href=x>Imprint</a> | <a href=y>Terms</a></div>',
			{ button: false },
		],
		["a paragraph with a background is not", `<a href=x style="background:#333;padding:9px">${"long ".repeat(30)}</a>`, { button: false }],
		["an earlier mail", "<blockquote type=cite><a href=x>t</a></blockquote>", { kind: "quoted" }],
		["an earlier mail in Gmail", "<div class='gmail_quote'><a href=x>t</a></div>", { kind: "quoted" }],
		["an earlier mail in Outlook", "<div id=divRplyFwdMsg></div><a href=x>t</a>", { kind: "quoted" }],
		[
			"what stands below a hidden thread",
			"<div style='display:none'><div id=divRplyFwdMsg></div>a</div><a href=x>t</a>",
			{ kind: "anchor" },
		],
		["what stands below a hidden head", "<div id=appendonsend style='visibility:hidden'></div><a href=x>t</a>", { kind: "anchor" }],
		["a blockquote that only indents", "<blockquote><a href=x>t</a></blockquote>", { kind: "anchor" }],
		["joined to the base", "<base href='https://b.example/'><a href=x>t</a>", { href: "https://b.example/x" }],
		["an area of an image map", "<map><area href=x alt=Go></map>", { kind: "area", text: "Go" }],
	])("%s", (_, source, expected) => expect(links(source)[0]).toMatchObject(expected));

	test("only anchors with an address are links", () => expect(links("<a name=top>a</a><a>b</a><a href=''>c</a>")).toEqual([]));

	test("are kept up to the limit", () => expect(links("<a href=x>y</a>".repeat(2_000))).toHaveLength(defaultLimits.links));
});

describe("the rest", () => {
	test("images", () => {
		expect(
			read('<a href=l><img SRC="cid:1" alt="&quot;A&quot;" width="120" style="height:40px"></a><img src=p width=1 height=1>').images,
		).toEqual([
			{ source: "cid:1", alt: '"A"', width: 120, height: 40, tracking: false, link: "l" },
			{ source: "p", alt: "", width: 1, height: 1, tracking: true, link: undefined },
		]);
	});

	test("forms", () => {
		const facts = read("<form action=https://a.example><input name=a><INPUT TYPE=Password><select></select><button>Go</button></form>");
		expect(facts.forms).toEqual([{ action: "https://a.example", inputs: ["text", "password", "select", "submit"] }]);
		expect(facts.links[0]).toMatchObject({ kind: "form", href: "https://a.example" });
		const button = read("<form action=https://a.example><button formaction=https://b.example>Go</button></form>");
		expect(button.links.map(({ href }) => href)).toEqual(["https://a.example", "https://b.example"]);
	});

	test("what a mail should not hold", () => {
		const facts = read(
			"<script></script><svg><script></script></svg><iframe></iframe><object></object><embed><meta http-equiv=Refresh><base href=x><p onclick=y>" +
				"<script type='application/ld+json'>{}</script>",
		);
		expect(Object.fromEntries(facts.active)).toEqual({
			script: 1,
			"svg-script": 1,
			iframe: 1,
			object: 1,
			embed: 1,
			"meta-refresh": 1,
			base: 1,
			"event-handler": 1,
		});
	});

	test("comments but not those for Outlook", () => expect(read("<!--12345--><!--[if mso]>x<![endif]-->").commentCharacters).toBe(5));

	test("unknown tags but not those of Office", () => expect(read("<o:p><v:rect><xqz><div>")).toMatchObject({ tags: 4, unknownTags: 1 }));

	test("the skeleton is that of the blocks, whatever the text", () => {
		const skeleton = (source: string) => read(source).skeleton;
		expect(skeleton("<p>a</p><table><tr><td>b</table>")).toBe(skeleton("<P class=x>c<b>d</b></P><table><tr><td>e</table>"));
		expect(skeleton("<p>a</p>")).not.toBe(skeleton("<div>a</div>"));
	});
});

describe("hostile sources", () => {
	const size = 1_000_000;
	test.each([
		["<"],
		["<a href="],
		["<div>"],
		["&"],
		["<!--"],
		["</"],
		["<a href='x"],
		["&#"],
		["<p style='"],
		['<p style="a:b;'],
		["<style>{"],
		["<b>"],
		["</span>"],
		["<table><tr><td>"],
		["<!-- -"],
		["<title>"],
		["<a href=x>"],
		["<span><div>"],
		["<script></"],
		["\u200b"],
		["a\u200b"],
		["<img alt=&amp"],
		["<p class=a>"],
		["<form><input>"],
		["<style>.a{display:none}</style>"],
		["--!"],
		["<style>@media{"],
		["<style>/*"],
		["<p style='/*'>"],
		["<p style=rgb(>"],
		["<p style='color:rgb(,,,'>"],
	])("a million characters of %j take well under a second", (piece) => {
		const source = piece.repeat(Math.ceil(size / piece.length));
		const start = performance.now();
		read(source);
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	test("unclosed inline elements under a stray end tag", () => {
		const source = `<span><div>${"<b>".repeat(600)}${"</span>".repeat(100_000)}`;
		const start = performance.now();
		read(source);
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	test("nothing throws", () => {
		const pieces = fc.constantFrom(
			"<",
			">",
			"</",
			"<!--",
			"-->",
			"<a href=",
			"'",
			'"',
			" ",
			"=",
			"<p style='",
			"color:",
			"display:none",
			";",
			"rgb(",
			")",
			"&",
			"&#x",
			"&#99999999;",
			"&amp",
			"<style>",
			"</style>",
			"{",
			"}",
			"@media",
			"<td",
			"<table>",
			"</table>",
			"\u200b",
			"\u0000",
			"\ud800",
			"<img src=",
			"<form>",
			"<input",
			"/>",
			"<title>",
			"<svg>",
			"<script>",
			"é",
			"한",
			"<base href='",
			"#fff",
			"-9999px",
			"0",
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
				const facts = read(parts.join(""));
				return facts.visibleText.length >= 0 && facts.links.length <= defaultLimits.links;
			}),
			{ numRuns: 2_000 },
		);
	});
});
