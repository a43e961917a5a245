import type { Theme } from "../themes/theme.ts";

/**
 * Themes that share a colour in all charts: 35 colours nobody can tell apart. Theme names stand beside the colours everywhere,
 * so that none has to be told by colour alone. The colours are in style.ts, "--c-logins" and so on.
 */
export const colourFamilies = [
	{ family: "logins", name: "Stolen logins" },
	{ family: "parcels", name: "Parcels and authorities" },
	{ family: "invoices", name: "Invoices and office fraud" },
	{ family: "lures", name: "Advance fee, prizes, extortion" },
	{ family: "adult", name: "Dating and casinos" },
	{ family: "cures", name: "Pharmacy and replicas" },
	{ family: "money", name: "Loans, investment, jobs" },
	{ family: "goods", name: "Gifts and goods" },
	{ family: "business", name: "Offers to companies" },
	{ family: "politics", name: "Politics and causes" },
	{ family: "wanted", name: "Newsletters, notices, letters" },
	{ family: "other", name: "Other" },
] as const;

export type ColourFamily = (typeof colourFamilies)[number]["family"];

const familyOfTheme: Readonly<Record<Theme, ColourFamily>> = {
	"mailbox-credentials": "logins",
	"bank-credentials": "logins",
	"shop-credentials": "logins",
	"subscription-credentials": "logins",
	"social-credentials": "logins",
	"wallet-credentials": "logins",
	parcel: "parcels",
	"tax-and-benefit": "parcels",
	invoice: "invoices",
	"e-signature": "invoices",
	"staff-fraud": "invoices",
	"call-back": "invoices",
	"advance-fee": "lures",
	prize: "lures",
	extortion: "lures",
	romance: "adult",
	casino: "adult",
	pharmacy: "cures",
	replicas: "cures",
	loans: "money",
	investment: "money",
	jobs: "money",
	gifts: "goods",
	"home-and-energy": "goods",
	"consumer-goods": "goods",
	travel: "goods",
	"business-offers": "business",
	"marketing-services": "business",
	training: "business",
	software: "business",
	political: "politics",
	newsletter: "wanted",
	transactional: "wanted",
	correspondence: "wanted",
	other: "other",
};

export function colourFamily(theme: Theme): ColourFamily {
	return familyOfTheme[theme] ?? "other";
}
