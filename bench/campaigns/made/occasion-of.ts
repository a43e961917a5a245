import { CalendarDay } from "../../../scripts/synthetic/calendar-day.ts";
import { Occasion } from "../../../scripts/synthetic/occasion.ts";
import { type Person, person } from "../../../scripts/synthetic/person.ts";
import type { Random } from "../../../scripts/synthetic/random.ts";
import type { House } from "./house.ts";

const hosts = ["mail.example", "post.example", "office.example", "northgate.example", "harbour.test", "lindenhof.test"];

/** Somebody who gets mail, at a reserved domain. */
export function recipientOf(language: string, random: Random): Person {
	const someone = person(language, random);
	return { ...someone, address: `${someone.user}@${random.pick(hosts)}` };
}

/** What is told of an order, a day and the like in mail of a house to one recipient. */
export function occasionOf(house: House, language: string, random: Random, recipient: Person = recipientOf(language, random)): Occasion {
	const brand = { name: house.firm, domain: house.domain, senders: [], real: false, sector: "market" };
	return new Occasion(random, language, brand, recipient, CalendarDay.random(random));
}
