import { person } from "../../../scripts/synthetic/person.ts";
import type { Random } from "../../../scripts/synthetic/random.ts";
import type { House } from "./house.ts";
import { domainFor, madeUpName } from "./made-up-name.ts";

export interface Sender {
	readonly name: string;
	readonly address: string;
	readonly domain: string;
	readonly linkHost: string;
	/** "" for none. */
	readonly replyTo: string;
	readonly mailer: string;
	/** Address of the client that handed the mail in, of a block reserved for documentation. */
	readonly client: string;
}

const blocks = ["192.0.2", "198.51.100", "203.0.113"];

export function senderOfHouse({ firm, domain, linkHost, mailer, local }: House, random: Random): Sender {
	return { name: firm, address: `${local}@${domain}`, domain, linkHost, replyTo: "", mailer, client: client(random) };
}

/** Another name, address, domain and link host, as somebody has who sends through whatever he finds. */
export function someSender(language: string, random: Random): Sender {
	const someone = person(language, random);
	const firm = madeUpName("firm", random);
	const domain = domainFor(firm, random);
	const linkHost = `${random.pick(["www.", "", "go.", "a."])}${domainFor(madeUpName("place", random), random)}`;
	const replyTo = random.chance(0.5)
		? `${random.letters(7, "abcdefghijklmnopqrstuvwxyz")}@${domainFor(madeUpName("firm", random), random)}`
		: "";
	return {
		name: random.pick([firm, someone.full, ""]),
		address: `${someone.user}@${domain}`,
		domain,
		linkHost,
		replyTo,
		mailer: "",
		client: client(random),
	};
}

function client(random: Random): string {
	return `${random.pick(blocks)}.${random.integer(1, 254)}`;
}
