import { describe, expect, test } from "vitest";
import { notesOf } from "../../../../test/support/builders/notes-of.ts";
import { readCalendar } from "./read-calendar.ts";
import { readDrawing } from "./read-drawing.ts";
import { readPhoneProfile } from "./read-phone-profile.ts";
import { readWebPage } from "./read-web-page.ts";
import { readWebShortcut } from "./read-web-shortcut.ts";

type Reader = typeof readWebPage;
const traits = (reader: Reader, source: string | Uint8Array) => [...notesOf(reader, source).traits].sort();
const links = (reader: Reader, source: string) => [...notesOf(reader, source).links];
const archive = Buffer.from(`PK\x03\x04${"x".repeat(600)}`, "latin1").toString("base64");

describe("web pages", () => {
	test("a letter as a page is nothing", () => {
		const notes = notesOf(readWebPage, '<html><body><p>Dear Kim,</p><a href="https://a.example/">our page</a></body></html>');
		expect([...notes.traits]).toEqual([]);
		expect([...notes.links]).toEqual(["https://a.example/"]);
	});

	test("forms", () => {
		expect(traits(readWebPage, '<form action="https://b.example/x.php"><input type=email><input type=password></form>')).toEqual([
			"form",
			"password-field",
			"sends-data",
		]);
		expect(traits(readWebPage, '<form action="#"><input type=text></form>')).toEqual(["form"]);
	});

	test("the page in a web archive, its encoding undone", () => {
		const archived =
			"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=p\n\n--p\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" +
			'<form action=3D"https://b.exam=\nple/x.php"><input type=3Dpassword></form>\n--p--\n';
		expect(traits(readWebPage, archived)).toEqual(["form", "password-field", "sends-data"]);
		expect(links(readWebPage, archived)).toEqual(["https://b.example/x.php"]);
	});

	test("leading on", () => {
		expect(traits(readWebPage, '<meta http-equiv="refresh" content="0; url=https://b.example/">')).toEqual(["goes-elsewhere"]);
		expect(links(readWebPage, '<meta http-equiv="refresh" content="0; url=https://b.example/">')).toContain("https://b.example/");
		expect(traits(readWebPage, "<script>window.location.href='https://b.example'</script>")).toEqual(["goes-elsewhere", "script"]);
		expect(traits(readWebPage, "<script>if (location == top) x()</script>")).toEqual(["script"]);
	});

	test("smuggling: the file inside is found", () => {
		const page = `<script>var d=atob("${archive}");var b=new Blob([d]);a.href=URL.createObjectURL(b);a.download="x.zip";a.click()</script>`;
		const notes = notesOf(readWebPage, page);
		expect([...notes.traits].sort()).toEqual(["decodes-data", "long-base64", "saves-file", "script"]);
		expect(Buffer.from(notes.files[0]?.open?.(4) ?? []).toString("latin1")).toBe("PK\x03\x04");
	});

	test("scrambled pages are unscrambled", () => {
		const inner = '<html><form action="https://b.example/x"><input type="password"></form></html>';
		const percent = [...inner].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
		const slash = [...inner].map((letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join("");
		for (const escaped of [percent, slash]) {
			const notes = notesOf(readWebPage, `<script>document.write(unescape("${escaped}"))</script>`);
			expect([...notes.traits].sort()).toEqual(["decodes-data", "script", "writes-page"]);
			expect(Buffer.from(notes.files[0]?.open?.(2000) ?? []).toString()).toContain(inner);
		}
	});

	test("pictures in the page are pictures, not smuggled files", () => {
		const notes = notesOf(readWebPage, `<img src="data:image/png;base64,${"iVBORw0KGgo".repeat(80)}">`);
		expect([...notes.traits]).toEqual([]);
		expect(notes.pictures).toHaveLength(1);
	});

	test("UTF-16", () => {
		const page = '<form action="https://b.example"><input type=password></form>';
		expect(traits(readWebPage, Buffer.from(`\ufeff${page}`, "utf16le"))).toContain("password-field");
		expect(traits(readWebPage, Buffer.from(page, "utf16le").swap16())).toContain("password-field");
	});
});

describe("drawings", () => {
	test("an honest one", () => {
		expect(traits(readDrawing, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/><use xlink:href="#a"/></svg>')).toEqual([]);
		expect(links(readDrawing, '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')).toEqual([]);
	});

	test("scripts, links and pages in it", () => {
		expect(traits(readDrawing, '<svg><script>location.href="https://b.example"</script></svg>')).toEqual(["goes-elsewhere", "script"]);
		expect(traits(readDrawing, '<svg onload="top.location=1"></svg>')).toEqual(["goes-elsewhere", "script"]);
		expect(links(readDrawing, '<svg><a xlink:href="https://b.example/?a=1&#38;b"><rect/></a></svg>')).toEqual(["https://b.example/?a=1&b"]);
		expect(traits(readDrawing, "<svg><foreignObject><form></form></foreignObject></svg>")).toEqual(["frame"]);
	});
});

test("internet shortcuts", () => {
	expect(links(readWebShortcut, "[InternetShortcut]\r\nURL=https://a.example/\r\n")).toEqual(["https://a.example/"]);
	expect(traits(readWebShortcut, "[InternetShortcut]\r\nURL=https://a.example/\r\n")).toEqual([]);
	expect(traits(readWebShortcut, "[InternetShortcut]\r\nURL=file://10.0.0.1@80/share/a.exe\r\n")).toEqual(["remote-file"]);
	expect(traits(readWebShortcut, "[Desktop Entry]\nExec=sh -c x\n")).toEqual(["runs-command"]);
});

test("calendar entries, with folded lines", () => {
	const entry =
		"BEGIN:VCALENDAR\r\nDESCRIPTION:Join at https://meet.a.example/lo\r\n ng-name\\n\\nBye\r\nORGANIZER:mailto:kim@a.example\r\nEND:VCALENDAR\r\n";
	expect(links(readCalendar, entry)).toEqual(["https://meet.a.example/long-name"]);
});

test("phone profiles", () => {
	const profile = "\x30\x82<?xml?><plist><string>https://a.example/enroll</string><string>name</string></plist>";
	expect(links(readPhoneProfile, profile)).toEqual(["https://a.example/enroll"]);
});
