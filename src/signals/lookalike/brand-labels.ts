import { allIdentities } from "../identity/identities.ts";
import type { Identity } from "../identity/identity.ts";
import { skeleton } from "./skeleton.ts";

/**
 * The labels by which identities are known in domain names ("paypal" of paypal.co.uk), for look-ups by label, by
 * skeleton and by distance one. Strong labels are names that mean nothing else; weak ones are short or common words
 * ("ups", "chase"), which need a hyphen and a telling word beside them.
 */
export interface BrandLabels {
	readonly strong: ReadonlyMap<string, Identity>;
	readonly weak: ReadonlyMap<string, Identity>;
	/** Strong labels by their skeleton. */
	readonly bySkeleton: ReadonlyMap<string, Identity>;
}

const shortestStrong = 5;
/** Of the operator's own domains, whatever he is called: what he told is abused, or he would not have. */
const shortestOwn = 6;
/** Shorter names that are no words of any language and are much abused all the same. */
const shortButStrong = new Set(["ebay", "ikea", "hsbc", "bbva", "aldi", "lidl", "temu", "smbc", "mufg", "usps", "hmrc", "dvla", "n26"]);
/** Labels of identities that are words, parts of many names, or names of people. */
const common = new Set(
	`apple booking secure office windows outlook teams orange target discover square chase hermes shell meta ledger gemini phantom exodus kraken spectrum frontier optimum cox norton steam slack
	discord telegram notion figma box bill indeed workday gusto progressive humana delta southwest united regions huntington ally chime sofi fidelity vanguard wise origin spark three boots coles woolworths
	bell rogers shaw rewe dm otto bauhaus play plus wind tre nos meo sapo macro inter original cielo caixa esfera smiles liverpool claro vivo personal naranja galicia pichincha popular mobile online
	post posta correo correos express mail email webmail start domain register simply loop one home active centrum atlas global service portal cloud drive storage zoom stripe max paramount
	peacock starling monzo virgin sky talk boost metro trip wish grab line nate band etc view life topcard aplus promise press info news star bank banking card cards credit loan pay payment payments
	wallet exchange blockchain crypto bitcoin coin trust safe security protect support network networks solutions communications telecom energy gas water insurance health medicare benefits social
	federal national republic state city first capital union standard general central international american british canada australia france italia espana deutschland nippon tokyo kansai kyushu
	tomorrow scalable elster migros manor magnit lenta allegro visa maestro swift garden gandi register hosting strato host server sakura lawson
	family daiwa saison epos resona mizuho eon toss kakao naver line sport sports match tinder medium patreon canon epson oracle zoho sap concur 	magenta alice libero aruba iliad enel eni edison engie total edf veolia iberia emirates qatar etihad turkish thai malaysia garuda
	dekra nike puma dior gucci chanel prada cartier stanley weber igloo michelin bosch yeti dyson tesla 	harvard stanford lotto powerball progress smiles solana cardano optimism ripple monero tron ether lido`.split(
		/\s+/,
	),
);

let made: BrandLabels | undefined;

/** Built when first asked for. */
export function brandLabels(): BrandLabels {
	made ??= buildLabels();
	return made;
}

function buildLabels(): BrandLabels {
	const strong = new Map<string, Identity>();
	const weak = new Map<string, Identity>();
	for (const identity of allIdentities()) {
		// Names that are addresses ("amazon.de") stand among the domains already.
		const names = new Set(identity.names.filter((name) => !/[.*]/u.test(name)).map(plain));
		const shorts = new Set(identity.shortNames.map(plain));
		for (const label of labelsOf(identity)) {
			const isName = names.has(plain(label)) || (identity.kind === "own" && label.length >= shortestOwn);
			if (isName && isStrong(label)) setOnce(strong, label, identity);
			else if (isName || shorts.has(plain(label))) setOnce(weak, label, identity);
		}
		// "DHL" and the like are names without being strong labels; identities without a domain of their name keep the name.
		for (const name of [...names, ...shorts])
			if (/^[a-z0-9]{2,20}$/u.test(name) && !strong.has(name)) setOnce(names.has(name) && isStrong(name) ? strong : weak, name, identity);
	}
	const bySkeleton = new Map<string, Identity>();
	for (const [label, identity] of strong) setOnce(bySkeleton, skeleton(label), identity);
	return { strong, weak, bySkeleton };
}

function labelsOf(identity: Identity): Set<string> {
	return new Set(identity.domains.map(labelOf));
}

const secondLevels = new Set("co com ne or go gov gob gouv org net ac ad edu mil nom b ltd plc".split(" "));

/** As domainLabel for the table's own domains, without the public suffix list: five thousand look-ups there take ten milliseconds. */
function labelOf(domain: string): string {
	const parts = domain.split(".");
	const last = parts.length - (parts.length > 2 && secondLevels.has(parts.at(-2) ?? "") ? 3 : 2);
	return parts[last] ?? "";
}

function isStrong(label: string): boolean {
	return !common.has(label) && (label.length >= shortestStrong || shortButStrong.has(label));
}

/** As in a domain name: "société générale" is societegenerale there. */
function plain(text: string): string {
	if (/^[a-z0-9]*$/u.test(text)) return text;
	return text.normalize("NFD").replace(/[^a-z0-9]/gu, "");
}

function setOnce(map: Map<string, Identity>, key: string, identity: Identity): void {
	if (key !== "" && !map.has(key)) map.set(key, identity);
}
