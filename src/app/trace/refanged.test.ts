import { expect, test } from "vitest";
import { refanged, refangedText } from "./refanged.ts";

test.each([
	["phish.example", "phish.example"],
	["*.phish.example.", "*.phish.example."],
	["login[.]phish[.]example", "login.phish.example"],
	["phish(.)example", "phish.example"],
	["phish{dot}example", "phish.example"],
	["phish[DOT]example", "phish.example"],
	["phish\\.example", "phish.example"],
	["https://login.phish.example/a?b=c#d", "login.phish.example"],
	["hxxps[:]//login[.]phish[.]example[/]a", "login.phish.example"],
	["hXXp[://]phish.example", "phish.example"],
	["h**p://phish.example:8080", "phish.example"],
	["https://bank.example@phish.example/", "phish.example"],
	["phish.example/login.php", "phish.example"],
	["phish.example:443", "phish.example"],
	["2001:db8::1", "2001:db8::1"],
	["", ""],
])("%j is %j", (text, host) => expect(refanged(text)).toBe(host));

test.each([
	["login[.]phish[.]example", "login.phish.example"],
	["hxxps://login[.]phish[.]example/a.php?x=1", "login.phish.example/a.php"],
	["https://t.co/aBc/", "t.co/aBc"],
	["ivan[at]desk[.]example", "ivan@desk.example"],
	["Your parcel: is waiting", "Your parcel: is waiting"],
	["+1 (800) 555-0100", "+1 (800) 555-0100"],
	["/wp-content/*.php", "/wp-content/*.php"],
])("%j is looked for as %j", (text, looked) => expect(refangedText(text)).toBe(looked));
