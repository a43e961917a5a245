/**
 * What a mail is about, for the campaign view: what it sells, or whom it poses as. One theme a message, whatever its class:
 * a genuine parcel notice is "transactional", a false one "parcel". `means` is what decides between two that are near.
 */
export const themeList = [
	{
		theme: "mailbox-credentials",
		name: "Mailbox logins",
		means:
			"Asks to log in to, confirm, unlock or enlarge a mailbox or office account; passwords that expire, mail held back, voice messages and faxes to be opened behind a login",
	},
	{
		theme: "bank-credentials",
		name: "Bank logins",
		means: "Poses as a bank, card issuer or payment service: cards locked, data to be confirmed, transfers to be stopped",
	},
	{
		theme: "shop-credentials",
		name: "Shop and account logins",
		means:
			"Poses as a shop, marketplace or maker of devices whose account is to be confirmed: Amazon, eBay, Apple, Microsoft accounts of private people",
	},
	{
		theme: "subscription-credentials",
		name: "Subscription logins",
		means:
			"Poses as streaming, telephone, cloud storage, hosting, domain or software subscription: payment failed, storage full, renewal due",
	},
	{ theme: "social-credentials", name: "Social media logins", means: "Poses as a social network, messenger or its rights department" },
	{
		theme: "wallet-credentials",
		name: "Crypto wallet logins",
		means: "Poses as a crypto exchange or wallet: verify, migrate, claim an airdrop",
	},
	{ theme: "parcel", name: "Parcels", means: "Poses as a parcel or postal service: held back, fee due, address to be confirmed" },
	{
		theme: "tax-and-benefit",
		name: "Taxes and benefits",
		means: "Poses as a government body: tax refunds, social security, pensions, fines, tolls, health insurance, courts",
	},
	{
		theme: "invoice",
		name: "False invoices",
		means:
			"A bill, order, quotation or remittance that the reader did not ask for, attached or behind a link, malware among them; changed bank details",
	},
	{ theme: "e-signature", name: "Shared documents", means: "A document to sign, review or download that somebody is said to have shared" },
	{
		theme: "staff-fraud",
		name: "Boss and payroll fraud",
		means: "Poses as a superior or colleague: gift cards, payroll changes, are you at your desk, salary and staff documents",
	},
	{ theme: "call-back", name: "Call-back fraud", means: "A charge or alarm with a telephone number to call" },
	{
		theme: "advance-fee",
		name: "Advance fee",
		means: "Inheritance, fund transfer, donation, compensation, business partner for money abroad; lotteries that were won by mail",
	},
	{ theme: "prize", name: "Prizes and rewards", means: "Survey rewards, free goods, vouchers, giveaways of known brands" },
	{ theme: "extortion", name: "Extortion", means: "Threats against payment: recordings, hacked device, bombs, leaked data" },
	{ theme: "romance", name: "Dating and sex", means: "Dating sites, meetings, romance, pornography, potency aside" },
	{ theme: "casino", name: "Casinos and betting", means: "Casinos, slots, betting, bonus codes, lottery clubs" },
	{ theme: "pharmacy", name: "Pharmacy and cures", means: "Drugs, potency, slimming, supplements, cures and health devices" },
	{ theme: "replicas", name: "Replicas and luxury", means: "Watches, handbags, jewellery, brands at a fraction of the price" },
	{
		theme: "gifts",
		name: "Gifts and flowers",
		means: "Flowers, candy, gifts, gift sets, spa and massage offers, corporate gifts, seasonal goods",
	},
	{ theme: "loans", name: "Loans and finance", means: "Loans, credit repair, debt, insurance, mortgages, grants" },
	{ theme: "investment", name: "Crypto and investment", means: "Trading, crypto investment, shares, get-rich schemes" },
	{ theme: "jobs", name: "Jobs", means: "Job offers, work at home, money mules, recruiting" },
	{
		theme: "business-offers",
		name: "Offers to companies",
		means: "Factories, suppliers, equipment, import and export, office services, translation, packaging: selling goods to companies",
	},
	{
		theme: "marketing-services",
		name: "Marketing services",
		means: "SEO, web design, apps, leads, address lists, followers, link building, exhibition attendees, press",
	},
	{
		theme: "training",
		name: "Training and events",
		means: "Seminars, courses, conferences, calls for papers, webinars sold to strangers; diplomas",
	},
	{ theme: "software", name: "Software", means: "Programs, licences, antivirus, VPN, hosting sold to the reader" },
	{
		theme: "home-and-energy",
		name: "Home and energy",
		means: "Solar, roofs, windows, heating, stairlifts, repair, security of the home, cars and their insurance or warranty",
	},
	{
		theme: "consumer-goods",
		name: "Consumer goods",
		means: "Gadgets, tools, clothes, food, books and other things sold to private people, where nothing above fits",
	},
	{ theme: "travel", name: "Travel", means: "Holidays, flights, hotels, cruises, timeshare" },
	{
		theme: "political",
		name: "Politics and causes",
		means: "Parties, candidates, campaigns, petitions, donations to causes, religious sendings",
	},
	{
		theme: "newsletter",
		name: "Newsletters",
		means:
			"Editorial mail that the reader subscribed to: news, digests, community letters, product news and marketing of a service one uses",
	},
	{
		theme: "transactional",
		name: "Notices and receipts",
		means:
			"Genuine notices of a service one uses: receipts, shipping, resets, codes, tickets, calendar, reports of delivery, automatic notices of programs",
	},
	{ theme: "correspondence", name: "Correspondence", means: "People who write to each other: work, lists, support, private" },
	{ theme: "other", name: "Other", means: "Nothing above: too little text to tell, or something rare" },
] as const;

export type Theme = (typeof themeList)[number]["theme"];

export const themes: readonly Theme[] = themeList.map(({ theme }) => theme);

const names = new Map<string, string>(themeList.map(({ theme, name }) => [theme, name]));

/** A theme as people read it: "Parcels". */
export function themeName(theme: Theme): string {
	return names.get(theme) ?? theme;
}
