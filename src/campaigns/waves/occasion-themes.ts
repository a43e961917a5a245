import type { Theme } from "../themes/theme.ts";
import type { Occasion } from "./wave.ts";

/** How well an occasion explains a theme, 0 to 1. */
type Fits = Partial<Record<Theme, number>>;

/** When mail for an occasion comes: days before it and after it between which a wave is put down to it. */
export interface Lead {
	readonly before: number;
	readonly after: number;
}

const feast: Fits = { gifts: 0.8, "consumer-goods": 0.5, prize: 0.5, travel: 0.5, romance: 0.2 };
const love: Fits = { gifts: 1, replicas: 0.7, romance: 0.8, "consumer-goods": 0.4, prize: 0.4, travel: 0.3 };
const parents: Fits = { gifts: 1, replicas: 0.5, "consumer-goods": 0.5, prize: 0.4 };
const sale: Fits = {
	"consumer-goods": 1,
	replicas: 0.9,
	software: 0.6,
	"shop-credentials": 0.8,
	parcel: 0.7,
	prize: 0.8,
	gifts: 0.4,
	newsletter: 0.6,
	transactional: 0.4,
	"marketing-services": 0.3,
};
/** Days of every month with two numbers alike: each explains mail that came, and is no reason to expect it. */
const monthlySale: Fits = { "consumer-goods": 0.7, replicas: 0.6, "shop-credentials": 0.6, parcel: 0.5, prize: 0.6 };
const christmas: Fits = {
	// Less than for the day itself, which says more.
	gifts: 0.55,
	replicas: 0.8,
	"consumer-goods": 0.8,
	parcel: 0.7,
	prize: 0.7,
	loans: 0.6,
	"shop-credentials": 0.6,
	casino: 0.3,
	"advance-fee": 0.3,
};
const school: Fits = { "consumer-goods": 0.6, training: 0.7, loans: 0.5, jobs: 0.4, software: 0.4 };
const tax: Fits = { "tax-and-benefit": 1, loans: 0.4, software: 0.3, "call-back": 0.3 };
const election: Fits = { political: 1 };
/** Some day off is always near: it is a reason to go away, and none to send flowers. */
const anyHoliday: Fits = { travel: 0.45 };

/** Occasions with themes of their own; others go by their kind. */
const byName: Readonly<Record<string, Fits>> = {
	"Valentine's Day": love,
	"White Day": { gifts: 0.9 },
	"International Women's Day": { gifts: 1, replicas: 0.5, "consumer-goods": 0.5, romance: 0.4, prize: 0.4 },
	"Defender of the Fatherland Day": { gifts: 0.9, "consumer-goods": 0.5 },
	"Mother's Day": parents,
	"Father's Day": parents,
	"Parents' Day": parents,
	"Children's Day": { gifts: 0.6, "consumer-goods": 0.5 },
	"Teachers' Day": { gifts: 0.5 },
	"Lovers' Day": love,
	"Love and Friendship Day": love,
	"Qixi Festival": love,
	"Pepero Day": { gifts: 0.6 },
	"Vietnamese Women's Day": { gifts: 0.9 },
	"Motherhood and Beauty Day": { gifts: 0.9 },
	Sinterklaas: { gifts: 0.9, "consumer-goods": 0.6, parcel: 0.5 },
	"Saint Nicholas' Day": { gifts: 0.6, "consumer-goods": 0.4 },
	"Raksha Bandhan": { gifts: 0.8 },
	"Midsummer gifts (Ochugen)": { gifts: 0.8, "consumer-goods": 0.5 },
	"Year-end gifts (Oseibo)": { gifts: 0.8, "consumer-goods": 0.5 },
	"Rosh Hashanah": feast,
	Passover: feast,
	"Golden Week": { travel: 0.8 },
	"Songkran Festival": { travel: 0.8, "consumer-goods": 0.4 },
	Carnival: { travel: 0.6, "consumer-goods": 0.4 },
	"Giving Tuesday": { political: 0.8 },
	"Campaign fundraising deadline": { political: 0.8 },
	Halloween: { "consumer-goods": 0.7, gifts: 0.5, casino: 0.3 },
	"Thanksgiving Day": { "consumer-goods": 0.5, travel: 0.6, gifts: 0.3 },
	"Christmas Eve": { gifts: 0.6 },
	"Christmas Day": { gifts: 0.95, prize: 0.6, travel: 0.5, "consumer-goods": 0.5, casino: 0.3 },
	"New Year's Day": { gifts: 0.8, pharmacy: 0.6, casino: 0.5, training: 0.5, travel: 0.6, loans: 0.4, software: 0.3 },
	"Easter Sunday": { gifts: 0.6, travel: 0.7, "consumer-goods": 0.5, prize: 0.4 },
	"Orthodox Easter": { gifts: 0.6, travel: 0.4 },
	"Orthodox Christmas": { gifts: 0.6, travel: 0.5 },
	"Three Kings' Day": { gifts: 0.9, "consumer-goods": 0.6 },
	"Chinese New Year": { ...feast, "business-offers": 0.8 },
	"Korean New Year": feast,
	"Vietnamese New Year": feast,
	"Mid-Autumn Festival": feast,
	"Korean Thanksgiving": feast,
	Diwali: { ...feast, gifts: 0.9, loans: 0.4 },
	Ramadan: { ...feast, "advance-fee": 0.5, political: 0.5 },
	"Eid al-Fitr": feast,
	"Eid al-Adha": { ...feast, travel: 0.6 },
	"Black Friday": { ...sale, travel: 0.4 },
	"September sale (9.9)": monthlySale,
	"October sale (10.10)": monthlySale,
	"December sale (12.12)": monthlySale,
	"Christmas shopping": christmas,
	"Christmas parcels": { parcel: 1, "shop-credentials": 0.5, transactional: 0.5 },
	"Summer holidays": { travel: 0.8 },
	"Back to school": school,
	"Income tax returns open": { ...tax, "tax-and-benefit": 0.9 },
	"Tax year begins": { "tax-and-benefit": 0.8 },
	"Tax year ends": { "tax-and-benefit": 0.9, loans: 0.3 },
	"Medicare open enrollment": { "tax-and-benefit": 0.8, loans: 0.6, "call-back": 0.3 },
	// Few hand in so late, or hear of the rest: they explain mail that came, and are no reason to expect it.
	"Extended tax deadline": { ...tax, "tax-and-benefit": 0.7 },
	"Health insurance enrollment": { "tax-and-benefit": 0.7, loans: 0.6, "call-back": 0.3 },
	"Social Security increase": { "tax-and-benefit": 0.7 },
	"Pension increase": { "tax-and-benefit": 0.7 },
	"Back-to-school allowance": { "tax-and-benefit": 0.7 },
};

const byKind: Readonly<Record<Occasion["kind"], Fits>> = {
	holiday: anyHoliday,
	commercial: { gifts: 0.6, "consumer-goods": 0.4 },
	tax,
	election,
	sale,
	season: {},
};

const leads: Readonly<Record<Occasion["kind"], Lead>> = {
	holiday: { before: 24, after: 0 },
	commercial: { before: 24, after: 0 },
	// Reminders come before the day, refunds after it.
	tax: { before: 40, after: 40 },
	election: { before: 45, after: 5 },
	sale: { before: 10, after: 5 },
	season: { before: 35, after: 45 },
};

/** Seasons, from so many days before the day that stands for them to so many after it. */
const seasons: Readonly<Record<string, Lead>> = {
	// From late November to Christmas Eve.
	"Christmas shopping": { before: 18, after: 12 },
	"Christmas parcels": { before: 14, after: 5 },
	"Summer holidays": { before: 30, after: 45 },
	"Back to school": { before: 28, after: 14 },
};

/** How well an occasion explains that a theme comes often, 0 (not at all) to 1. */
export function fitOf(occasion: Occasion, theme: Theme): number {
	return (Object.hasOwn(byName, occasion.name) ? byName[occasion.name] : byKind[occasion.kind])?.[theme] ?? 0;
}

/** When mail for an occasion is sent. */
export function leadOf({ kind }: Occasion): Lead {
	return leads[kind];
}

/** Days that a season lasts around its day, within which mail for it may come at any time; undefined for what is one day. */
export function seasonOf({ kind, name }: Occasion): Lead | undefined {
	return kind === "season" && Object.hasOwn(seasons, name) ? seasons[name] : undefined;
}

const usualLeads: Readonly<Record<Occasion["kind"], Lead>> = {
	holiday: { before: 14, after: -1 },
	commercial: { before: 14, after: -1 },
	tax: { before: 14, after: 7 },
	election: { before: 30, after: -1 },
	sale: { before: 7, after: 3 },
	season: { before: 14, after: 7 },
};

/** When most mail for an occasion comes, where nothing was seen that tells; a negative end lies before the day. */
export function usualLead({ kind }: Occasion): Lead {
	return usualLeads[kind];
}
