import type { Theme } from "./theme.ts";

/**
 * What mail of a theme mostly is when a stranger sends it. fraud: it poses or lies. goods: it is sold to people who did not ask.
 * wanted: it is what people and services write to each other. none: nothing stood out.
 */
export type ThemeNature = "wanted" | "goods" | "fraud" | "none";

const natures: Readonly<Record<Theme, ThemeNature>> = {
	"mailbox-credentials": "fraud",
	"bank-credentials": "fraud",
	"shop-credentials": "fraud",
	"subscription-credentials": "fraud",
	"social-credentials": "fraud",
	"wallet-credentials": "fraud",
	parcel: "fraud",
	"tax-and-benefit": "fraud",
	invoice: "fraud",
	"e-signature": "fraud",
	"staff-fraud": "fraud",
	"call-back": "fraud",
	"advance-fee": "fraud",
	prize: "fraud",
	extortion: "fraud",
	romance: "goods",
	casino: "goods",
	pharmacy: "goods",
	replicas: "goods",
	gifts: "goods",
	loans: "goods",
	investment: "goods",
	jobs: "goods",
	"business-offers": "goods",
	"marketing-services": "goods",
	training: "goods",
	software: "goods",
	"home-and-energy": "goods",
	"consumer-goods": "goods",
	travel: "goods",
	political: "wanted",
	newsletter: "wanted",
	transactional: "wanted",
	correspondence: "wanted",
	other: "none",
};

export function natureOf(theme: Theme): ThemeNature {
	return natures[theme];
}
