import { domainLabel, organizationalDomain } from "../domains.ts";

/**
 * Whether two domains look like they belong to one owner, without asking anyone: the same organizational domain, the
 * same label under another public suffix, or one label being the other plus a word that firms use for their mail
 * (brand.com, brand-email.com, brandnews.co.uk). Phishers register such names of famous brands too, so this may relate
 * the domains within one message, and must never make a domain one of a known identity's own.
 */
export function sameOwner(one: string, other: string): boolean {
	const first = organizationalDomain(one);
	const second = organizationalDomain(other);
	if (first === "" || second === "") return false;
	return first === second || sameOwnerLabel(domainLabel(one), domainLabel(other));
}

/** Shorter labels ("bt", "hm") are part of too many others. */
const shortestLabel = 4;

function sameOwnerLabel(one: string, other: string): boolean {
	const first = plainLabel(one);
	const second = plainLabel(other);
	const shorter = first.length <= second.length ? first : second;
	const longer = shorter === first ? second : first;
	if (shorter.length < 3) return false;
	if (shorter === longer) return true;
	return shorter.length >= shortestLabel && isMailWordAround(longer, shorter);
}

function isMailWordAround(longer: string, shorter: string): boolean {
	if (longer.startsWith(shorter)) return mailWords.has(longer.slice(shorter.length));
	return longer.endsWith(shorter) && mailWords.has(longer.slice(0, -shorter.length));
}

function plainLabel(label: string): string {
	return label.includes("-") ? label.replaceAll("-", "") : label;
}

const mailWords = new Set(
	`email emails mail mails mailer mailing mailings e em info news newsletter newsletters enews emailnews notification notifications notify notice
	alert alerts update updates marketing promo promos offers deals rewards loyalty club member members crm cdn img images static assets media content
	links link click clicks track tracking trk go get my the shop store stores online web www site hq app apps inc llc ltd corp co group holdings global
	international intl worldwide world us usa uk gb de fr es it nl pl pt br eu ca au nz ie ch at be dk se no fi jp kr cn in asia europe america
	support help service services customer customers care reply replies comms communications connect team events travel tickets health 
	insurance foundation org magazine digital labs tech io dev cloud mg send sender sends delivery msg message messages txn transactional 
	order orders receipts press blog community careers jobs survey surveys feedback reviews
	noticias boletin correo correos tienda loja ofertas nieuws nieuwsbrief boutique lettre infos angebote versand post kundenservice`.split(
		/\s+/,
	),
);
