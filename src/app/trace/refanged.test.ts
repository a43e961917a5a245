import { expect, test } from "vitest";
import { refanged } from "./refanged.ts";

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
