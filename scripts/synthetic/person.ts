import type { Random } from "./random.ts";
import { wordLists } from "./word-lists.ts";

/** Somebody made up. */
export interface Person {
	readonly first: string;
	readonly last: string;
	readonly full: string;
	readonly address: string;
	/** A local part made of the name. */
	readonly user: string;
}

const placeholders = ["user@example.com", "user@gmail.com", "test@example.com", "user@example.org", "customer@example.com"];
const madeUpHosts = ["mail.example", "post.example", "office.example", "northgate.example"];
const familyNameFirst = new Set(["ja", "ko", "zh"]);

/** A person with a name of the language; addresses as the corpora have them, made up, after both a name and a placeholder. */
export function person(language: string, random: Random): Person {
	const lists = wordLists(language);
	const [first = "Alex", firstAscii] = random.pick(lists.get("first") ?? ["Alex"]).split("=");
	const [last = "Miller", lastAscii] = random.pick(lists.get("last") ?? ["Miller"]).split("=");
	const full = familyNameFirst.has(language) ? `${last}${language === "ja" ? " " : ""}${first}` : `${first} ${last}`;
	const user = localPart(firstAscii ?? plain(first), lastAscii ?? plain(last), random);
	return { first, last, full, user, address: address(user, language, random) };
}

function localPart(first: string, last: string, random: Random): string {
	return random.weighted([
		[4, `${first}.${last}`],
		[2, first],
		[1, `${first}${random.integer(1, 99)}`],
		[2, `${first[0] ?? "a"}${last}`],
		[2, `${first}.${last}${random.integer(10, 99)}`],
		[1, `${last}.${first}`],
	]);
}

function address(local: string, language: string, random: Random): string {
	if (random.chance(0.22)) return random.pick(placeholders);
	const lists = wordLists(language);
	const host = random.weighted([
		[3, random.pick(madeUpHosts)],
		[5, random.pick(lists.get("freemail") ?? ["gmail.com"])],
		[2, "gmail.com"],
	]);
	return `${local}@${host}`;
}

/** The letters of a name without their accents, as they stand in an address. */
function plain(name: string): string {
	return name
		.normalize("NFD")
		.toLowerCase()
		.replace(/ß/g, "ss")
		.replace(/ø/g, "o")
		.replace(/ł/g, "l")
		.replace(/ı/g, "i")
		.replace(/[^a-z]/g, "");
}
