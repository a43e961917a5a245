import { findNames } from "../signals/identity/name-finder.ts";
import type { Facts } from "../signals/facts.ts";

/** People, characters of a name and words of a text that are looked at; the rest of a list or of hostile text is left out. */
const most = { people: 4, name: 80, text: 200, words: 8 };
/** Shorter ones stand in any text ("me", "to"). */
const shortest = { word: 2, ofAddress: 3 };

/**
 * Words of texts by which those are named whom a message went to, in lower case: of a display name or a local part ("jehd"), or in a row what
 * is one word there ("rodrigo f p" to rodrigofp@). Not what every organization is called by ("info", "account"), nor an organization's name:
 * some have an address for each sender.
 */
export function readerWords(facts: Facts, texts: readonly string[]): string[] {
	const names = namesOf(facts);
	const found = new Set<string>();
	if (names.size === 0) return [];
	for (const text of texts) {
		const words = wordsOf(text.slice(0, most.text));
		for (let at = 0; at < words.length && found.size < most.words; at++)
			for (const name of names) {
				const end = endOf(name, words, at);
				const shown = words.slice(at, end).join(" ");
				if (end > at && isPersons(shown)) found.add(shown);
			}
	}
	return [...found];
}

/** Who writes to his own address, which authentication says is his, has the readers in blind copy. */
function namesOf({ mail, envelope, sender }: Facts): Set<string> {
	const names = new Set<string>();
	const isHis = (address: string) => sender.aligned === true && address.toLowerCase() === sender.address.toLowerCase();
	const people = mail.to.slice(0, most.people).filter(({ address }) => !isHis(address));
	const addresses = [...people.map(({ address }) => address), ...(envelope?.recipients ?? []).slice(0, most.people)];
	for (const { name } of people) addNames(names, name.slice(0, most.name), shortest.word);
	for (const address of addresses) addNames(names, address.slice(0, most.name).replace(/@.*/s, ""), shortest.ofAddress);
	return names;
}

/** Its words, without the number behind one, and all of it as one. */
function addNames(names: Set<string>, text: string, least: number): void {
	const words = wordsOf(text);
	for (const word of [...words, ...words.map((each) => each.replace(/\d+$/, "")), words.join("")])
		if (word.length >= least && !/^\d+$/.test(word)) names.add(word);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Where a name ends that begins at a word, being that word or several together; the same place where it does not. */
function endOf(name: string, words: readonly string[], from: number): number {
	let left = name;
	for (let at = from; at < words.length; at++) {
		const word = words[at] as string;
		if (!left.startsWith(word)) return from;
		left = left.slice(word.length);
		if (left === "") return at + 1;
	}
	return from;
}

function isPersons(words: string): boolean {
	const { strangers, uses } = findNames(words);
	return strangers > 0 || uses.some(({ short }) => short);
}
