import { expect, test } from "vitest";
import { themeOption } from "./filter-options.ts";

test.each([
	["parcel", "parcel"],
	["Parcels", "parcel"],
	["PARCELS", "parcel"],
	["mailbox logins", "mailbox-credentials"],
	["Mailbox-Credentials", "mailbox-credentials"],
	[" Crypto and investment", "investment"],
])("--theme %j, as a table prints it or JSON calls it", (told, theme) => {
	expect(themeOption("").parseArg?.(told, undefined)).toEqual([theme]);
	expect(themeOption("").parseArg?.(told, ["gifts"] as never)).toEqual(["gifts", theme]);
});

test.each(["flowers", "", "Parcel s"])("--theme %j is none", (told) => {
	expect(() => themeOption("").parseArg?.(told, undefined)).toThrow("It must be one of mailbox-credentials, bank-credentials,");
});
