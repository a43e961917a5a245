import { expect, test } from "vitest";
import { safeText } from "./safe-text.ts";

test.each([
	["a colour", "\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"],
	["a title, ended by a bell", "\x1b]0;owned\x07text", "\ufffd]0;owned\ufffdtext"],
	["C1 control sequence introducer", "\u009b2Jx", "\ufffd2Jx"],
	["line ends", "one\r\ntwo\tthree", "one two three"],
	["text turned around", "invoice\u202Efdp.exe", "invoice\ufffdfdp.exe"],
	["isolates", "\u2066a\u2069", "\ufffda\ufffd"],
	["filler", "pay\u200bpal\u034f\u00ad", "paypal"],
	["half a surrogate pair", "a\ud800b", "a\ufffdb"],
	["tags", "a\u{e0041}b", "a\ufffdb"],
	["a heap of marks", `a${"\u0301".repeat(200)}b`, `a${"\u0301".repeat(4)}b`],
	["text hidden in selectors", "a\u{e0100}\u{e01ef}b", "ab"],
	["emoji", "\u2764\ufe0f 1\ufe0f\u20e3 👍🏽", "\u2764\ufe0f 1\ufe0f\u20e3 👍🏽"],
	["text of all kinds", "사회보장 명세서 – Überweisung 🙂 सूचना", "사회보장 명세서 – Überweisung 🙂 सूचना"],
])("%s", (_, text, safe) => {
	expect(safeText(text)).toBe(safe);
});
