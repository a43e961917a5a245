/**
 * Paths that well-known mail and web programs have wherever they are installed: who shares them uses the same program, as
 * thousands do. Matched on paths with tokens as "*", from a "/" on to a "/" or the end. No nested quantifiers: linear.
 */
const products = [
	// MailWizz
	String.raw`(?:index\.php/)?(?:campaigns|lists)/[^/]+/(?:track-url|track-opening|unsubscribe|subscribe|update-profile|forward-friend|report-abuse|web-version|vcard|confirm-subscribe|confirm-unsubscribe|unsubscribe-confirm|subscribe-confirm)`,
	// phpList
	String.raw`lists/(?:lt|ut|dl|index)\.php`,
	// Sendy: one letter and tokens, below a folder of its name
	"sendy/(?:l|t|w|unsubscribe|subscribe)",
	// Mautic
	String.raw`(?:mautic/)?(?:email/(?:unsubscribe|resubscribe|view|preview)|form/submit|mtracking\.gif|mtc\.js)`,
	// Interspire Email Marketer
	String.raw`(?:iem/)?(?:link|open|unsubscribe|display|confirm|modifydetails|sendfriend)\.php`,
	// ASP.NET Identity
	"(?:identity/)?account/(?:login|logout|register|manage|confirmemail|forgotpassword|resetpassword|resetpasswordconfirmation|forgotpasswordconfirmation|externallogin|accessdenied|lockout|sendcode|verifycode)",
	// WordPress and WooCommerce
	String.raw`(?:wp-login|wp-cron|wp-signup|wp-activate|wp-comments-post|wp-trackback|xmlrpc)\.php`,
	String.raw`wp-admin/(?:admin-ajax|admin-post|admin|profile|users)\.php`,
	"my-account/(?:lost-password|edit-account|orders|view-order|downloads)",
	// Drupal
	"users?/(?:login|logout|password|reset|register)",
	// Joomla
	"component/(?:users|acym|acymailing|content)",
	// Magento
	"customer/account/(?:login|logout|create|edit|index|confirm|forgotpassword|createpassword|resetpassword)",
	"newsletter/subscriber/(?:unsubscribe|confirm|new)",
	"sales/order/(?:view|history|print)",
	// BEE, an editor of mails that many mail services have built in
	"public/(?:users/(?:integrators|beefree)|resources/(?:social-networks-icon-sets|defaultrows|defaulthero))",
];

const standard = new RegExp(`/(?:${products.join("|")})(?=/|$)`, "iu");

/** Where in a path the part begins that a well-known program gives it; its length where there is none. */
export function productPathStart(path: string): number {
	const at = path.search(standard);
	return at < 0 ? path.length : at;
}
