/** The ways of misusing an account that are played, as the table calls them. */
export const attackKinds = [
	"foreign phishing mail under the account's name",
	"own last issue, its links changed",
	"a new issue in the account's own words, its links changed",
	"own last mail that had no link, one put in",
	"phishing in the account's language",
	"one altered message of a hundred, link changed",
	"one altered message of a hundred, text added",
	"drip: a few recipients at a time",
	"harmless first, phishing an hour later",
	"harmless first, phishing four days later",
	"usual network and program",
	"image only, with a link",
	"image only, without a link",
	"link through an open redirect",
	"no link, asks to call or to reply",
	"foreign spam under the account's name",
] as const;
export type AttackKind = (typeof attackKinds)[number];
