import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isConversation } from "../links/calls-to-action.ts";
import type { Signal } from "../signal.ts";

/** Who has nothing but a list of addresses greets by address, and fills it in wherever a name would stand. */
export const greetsByAddress: Signal = {
	name: "greets-by-address",
	codes: {
		BUILD_ADDRESS_REPEATED: {
			weight: 0.9,
			tone: "bad",
			phish: 0.8,
			sentence: "The text repeats the reader's own address {count} times",
			example: "jo@shop.example has 3 new documents … sent to jo@shop.example … keep jo@shop.example",
		},
		BUILD_GREETS_BY_ADDRESS: {
			weight: 0.6,
			tone: "bad",
			phish: 0.7,
			sentence: "The message greets the reader by the mail address in place of a name",
			example: "Dear jo@shop.example,",
		},
	},
	look(facts): Finding[] {
		if (isConversation(facts)) return [];
		const text = facts.mail.visibleText.slice(0, sample);
		for (const address of recipients(facts)) {
			const places = countPlaces(text, address);
			if (places.count >= manyTimes) return [{ code: "BUILD_ADDRESS_REPEATED", detail: { count: places.count } }];
			if (places.first !== -1 && isGreeting(text, places.first, address.length)) return [{ code: "BUILD_GREETS_BY_ADDRESS" }];
		}
		return [];
	},
};

const sample = 6_000;
const manyTimes = 3;
const mostRecipients = 3;

function recipients({ mail, envelope }: Facts): string[] {
	const sender = mail.from[0]?.address;
	return [...new Set([...(envelope?.recipients ?? []), ...mail.to.slice(0, mostRecipients).map(({ address }) => address)])]
		.filter((address) => address.length > 5 && address.includes("@") && address !== sender)
		.slice(0, mostRecipients);
}

function countPlaces(text: string, address: string): { count: number; first: number } {
	const first = text.indexOf(address);
	let count = 0;
	for (let place = first; place !== -1; place = text.indexOf(address, place + address.length)) count++;
	return { count, first };
}

const longestGreeting = 40;
const nearTheTop = 400;

/** In the first lines, at the start of a line or after a word or two, and followed by a comma, colon, "!" or the line's end. */
function isGreeting(text: string, place: number, length: number): boolean {
	if (place > nearTheTop) return false;
	const line = text.slice(text.lastIndexOf("\n", place) + 1, place);
	const next = text.charAt(place + length);
	return line.length <= longestGreeting && (next === "" || ",:!，：！、\n様".includes(next)) && !/[:：@]\s*$/u.test(line);
}
