import type { Zone } from "./phrase-table.ts";
import type { PhraseHits } from "./readable-text.ts";

interface GroupFinding {
	readonly phrases: number[];
	count: number;
	inSubject: boolean;
	inSenderName: boolean;
	/** Last word of the stretch counted last: a phrase inside another ("click here" in "click here to verify") is not a second one. */
	covered: number;
	readonly text: string;
	readonly start: number;
	end: number;
}

/** Collects what the table found in one message. */
export class PhraseFindings implements PhraseHits {
	readonly #names: readonly string[];
	readonly #found = new Map<string, GroupFinding>();
	#zone: Zone = "body";
	#text = "";

	constructor(names: readonly string[]) {
		this.#names = names;
	}

	enter(zone: Zone, text: string): void {
		this.#zone = zone;
		this.#text = text;
	}

	/** Words are counted over all zones, offsets within the zone's text. Called in order of the first word. */
	found(phrase: number, group: number, firstWord: number, lastWord: number, start: number, end: number): void {
		const name = this.#names[group] as string;
		let finding = this.#found.get(name);
		if (finding === undefined) {
			finding = { phrases: [], count: 0, inSubject: false, inSenderName: false, covered: -1, text: this.#text, start, end };
			this.#found.set(name, finding);
		}
		if (this.#zone === "subject") finding.inSubject = true;
		else if (this.#zone === "senderName") finding.inSenderName = true;
		this.#count(finding, phrase, firstWord, lastWord, start, end);
	}

	#count(finding: GroupFinding, phrase: number, firstWord: number, lastWord: number, start: number, end: number): void {
		if (finding.start === start && finding.text === this.#text && end > finding.end) finding.end = end;
		const inside = firstWord <= finding.covered;
		if (lastWord > finding.covered) finding.covered = lastWord;
		if (finding.phrases.includes(phrase)) return;
		// Hostile text could hold every phrase of a table; past this many the exact number tells nothing.
		if (finding.phrases.length < 32) finding.phrases.push(phrase);
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
		const finding = this.#found.get(group);
		return finding === undefined ? "" : finding.text.slice(finding.start, finding.end);
	}

	groups(prefix: string): readonly string[] {
		return [...this.#found.keys()].filter((name) => name.startsWith(prefix));
	}
}
