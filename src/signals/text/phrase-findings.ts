import type { PhraseHits } from "./readable-text.ts";
import type { Zone } from "./zones.ts";

interface GroupFinding {
	readonly phrases: number[];
	count: number;
	inSubject: boolean;
	inSenderName: boolean;
	/** Last word of the stretch counted last: a phrase inside another ("click here" in "click here to verify") is not a second one. */
	covered: number;
	/** Where the first phrase stands, in the zone it was found in. */
	readonly start: number;
	end: number;
	/** The first phrase as it stood; undefined until its zone is searched. */
	words: string | undefined;
}

/** Hostile text could hold every phrase of a table; past this many the exact number tells nothing. */
const mostRemembered = 32;

/** Collects what the table found in one message. */
export class PhraseFindings implements PhraseHits {
	readonly #names: readonly string[];
	readonly #found = new Map<string, GroupFinding>();
	#zone: Zone = "body";

	constructor(names: readonly string[]) {
		this.#names = names;
	}

	enter(zone: Zone): void {
		this.#zone = zone;
	}

	/** Takes the words of what was found first in the zone, before the memory that holds its text is used again. */
	leave(shown: (start: number, end: number) => string): void {
		for (const finding of this.#found.values()) finding.words ??= shown(finding.start, finding.end);
	}

	/** Words are counted over all zones, offsets within the zone's text. Called in order of the first word. */
	found(phrase: number, group: number, firstWord: number, lastWord: number, start: number, end: number): void {
		const name = this.#names[group] as string;
		let finding = this.#found.get(name);
		if (finding === undefined) {
			finding = { phrases: [], count: 0, inSubject: false, inSenderName: false, covered: -1, start, end, words: undefined };
			this.#found.set(name, finding);
		}
		if (this.#zone === "subject") finding.inSubject = true;
		else if (this.#zone === "senderName") finding.inSenderName = true;
		if (finding.words === undefined && finding.start === start && end > finding.end) finding.end = end;
		const inside = firstWord <= finding.covered;
		if (lastWord > finding.covered) finding.covered = lastWord;
		if (finding.phrases.includes(phrase)) return;
		if (finding.phrases.length < mostRemembered) finding.phrases.push(phrase);
		if (!inside) finding.count++;
	}

	count(group: string): number {
		return this.#found.get(group)?.count ?? 0;
	}

	inSubject(group: string): boolean {
		return this.#found.get(group)?.inSubject ?? false;
	}

	inSenderName(group: string): boolean {
		return this.#found.get(group)?.inSenderName ?? false;
	}

	first(group: string): string {
		return this.#found.get(group)?.words ?? "";
	}

	groups(prefix: string): readonly string[] {
		return [...this.#found.keys()].filter((name) => name.startsWith(prefix));
	}
}
