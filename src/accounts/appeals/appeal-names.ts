import type { Appeal } from "./appeals-in.ts";

/** As people read it, behind "speaks of". */
export const appealNames: Readonly<Record<Appeal, string>> = {
	"by-telephone": "a call to make",
	"by-message": "a messenger",
	"by-answer": "an answer to send",
	"new-way": "a new way to be reached",
	"who-you-are": "personal data",
	"card-and-account": "cards and bank accounts",
	"code-or-password": "codes and passwords",
	"money-to-send": "money to be sent",
	vouchers: "vouchers",
	"charge-to-stop": "a charge to stop",
	"money-to-get": "money to be had",
	prize: "a prize",
	earnings: "earnings",
	distress: "somebody in need",
	secrecy: "secrecy",
	pressure: "haste",
	threat: "a threat",
	alarm: "something wrong",
	parcel: "a parcel",
	fee: "a fee",
	courtship: "closeness",
	"by-signing-in": "something to confirm",
	document: "a document or mailbox",
};
