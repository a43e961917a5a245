import { readFileSync } from "node:fs";

/** Languages that mail is written in; their lists stand in the same order, so that entry by entry they are translations. */
export const bookLanguages = ["en", "de", "fr", "es", "it", "pt", "ru", "ja", "zh", "ko"] as const;

export const topics = ["shop", "bank", "parcel", "travel", "event", "software", "home", "health"] as const;

/** The lists of a language, from `phrases/<language>.txt`: `[name] entry / entry / …` on one line. */
export class PhraseBook {
	static readonly #known = new Map<string, PhraseBook>();
	readonly language: string;
	readonly #lists = new Map<string, readonly string[]>();

	static of(language: string): PhraseBook {
		let book = PhraseBook.#known.get(language);
		if (book === undefined) PhraseBook.#known.set(language, (book = new PhraseBook(language)));
		return book;
	}

	private constructor(language: string) {
		this.language = language;
		const source = readFileSync(new URL(`./phrases/${language}.txt`, import.meta.url), "utf8");
		for (const line of source.split("\n")) {
			const [, name, entries] = /^\[([a-z.]+)\] (.*)$/.exec(line) ?? [];
			if (name && entries)
				this.#lists.set(
					name,
					entries.split(" / ").map((entry) => entry.trim()),
				);
		}
	}

	/** No spaces stand between words or sentences. */
	get unspaced(): boolean {
		return this.language === "ja" || this.language === "zh";
	}

	get names(): readonly string[] {
		return [...this.#lists.keys()];
	}

	list(name: string): readonly string[] {
		const entries = this.#lists.get(name);
		if (entries === undefined) throw new Error(`no list ${name} in ${this.language}`);
		return entries;
	}

	entry(name: string, at: number): string {
		const entries = this.list(name);
		return entries[at % entries.length] as string;
	}
}
