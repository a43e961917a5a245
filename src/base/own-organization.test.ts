import { expect, test } from "vitest";
import { readOwnOrganization } from "./own-organization.ts";

test.each([
	["Hafen-Hosting=hafen-hosting.example", "Hafen-Hosting", ["hafen-hosting.example"]],
	["  Harbor   Tools = Harbor.Example, harbor.example.,tools.example", "Harbor Tools", ["harbor.example", "tools.example"]],
	["H & M=hm.example", "H & M", ["hm.example"]],
	["東芝=toshiba.example", "東芝", ["toshiba.example"]],
	["Müller=müller.example", "Müller", ["xn--mller-kva.example"]],
	["A*b .. tools=harbor.example", "A b tools", ["harbor.example"]],
])("%s", (text, name, domains) => {
	expect(readOwnOrganization(text)).toEqual({ name, domains });
});

test.each([
	["Hafen-Hosting", 'no "="'],
	["Abc=hafen.example", "at least four letters, or two words"],
	["=hafen.example", "at least four letters"],
	[`${"Hafen ".repeat(20)}=hafen.example`, "at least four letters"],
	["Hafen-Hosting=", "name all that it writes from"],
	["Hafen-Hosting= , ", "name all that it writes from"],
	["Hafen-Hosting=hafen", '"hafen" is no domain'],
	["Hafen-Hosting=hafen.example,https://www.hafen.example/", "is no domain"],
	["Hafen-Hosting=support@hafen.example", "is no domain"],
	["Hafen-Hosting=192.0.2.1", "is no domain"],
	["Hafen-Hosting=-x.example", "is no domain"],
])("%s is none", (text, because) => {
	expect(readOwnOrganization(text)).toContain(because);
});
