import { expect, test } from "vitest";
import { traits } from "../../test/support/traits.ts";
import { newContacts } from "./new-contacts.ts";
import { Profile } from "./profile.ts";

test.each([
	["its own domain", "daily.shop.example", "daily.shop.example", []],
	["the one above it", "daily.shop.example", "shop.example", []],
	["a domain that its own only ends like: anybody may register that", "myshop.example", "shop.example", ["shop.example"]],
	["another one", "shop.example", "claims.office@gmail.com", ["claims.office@gmail.com"]],
])("a contact at %s", (_, own, asked, found) => {
	expect(newContacts(traits({ from: `news@${own}`, asked: [asked] }), Profile.empty().tallies)).toEqual(found);
});
