import { expect, test } from "vitest";
import { productPathStart } from "./product-paths.ts";

test.each([
	"/index.php/campaigns/*/track-url/*",
	"/lists/lt.php",
	"/sendy/l/*",
	"/email/unsubscribe/*",
	"/Account/ResetPassword",
	"/Identity/Account/ConfirmEmail",
	"/wp-login.php",
	"/my-account/lost-password/",
	"/user/reset/*",
	"/customer/account/createPassword/",
	"/public/users/Integrators/*",
])("%s is a product's", (path) => expect(productPathStart(path)).toBe(0));

test("a folder in front of it is its owner's", () =>
	expect(productPathStart("/harbor/mw/index.php/campaigns/*/track-url/*")).toBe("/harbor/mw".length));

test.each(["/wp-content/plugins/*/dhl/login.php", "/accounting/resetpasswords", "/lists-old/lt.php.html", "/public/users/anna/login.php"])(
	"%s is not",
	(path) => expect(productPathStart(path)).toBe(path.length),
);
