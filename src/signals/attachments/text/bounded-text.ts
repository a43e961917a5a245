/**
 * Text as it is put together from pieces, up to a limit: white space folded to single spaces and line ends, characters
 * that nobody sees left out.
 */
export class BoundedText {
	readonly #maximum: number;
	#text = "";
	#pending = "";

	constructor(maximum: number) {
		this.#maximum = maximum;
	}

	get full(): boolean {
		return this.#text.length >= this.#maximum;
	}

	get length(): number {
		return this.#text.length;
	}

	add(text: string): void {
		if (this.full || text === "") return;
		// One letter at a time is how most programs write a PDF: these need no search for white space.
		if (text.length === 1 && text > "\u0020" && text < "\u007f") return this.#append(text);
		const clean = text.replaceAll("\u00ad", "").replace(/[\s\u0000-\u001f\u007f-\u00a0\u2028\u2029\ue000-\uf8ff\ufffd-\uffff]+/g, " ");
		if (clean.startsWith(" ")) this.space();
		const word = clean.trim();
		if (word !== "") this.#append(word);
		if (clean.length > 1 && clean.endsWith(" ")) this.space();
	}

	space(): void {
		if (this.#pending === "") this.#pending = " ";
	}

	newLine(): void {
		this.#pending = "\n";
	}

	toString(): string {
		return this.#text;
	}

	#append(word: string): void {
		const joined = this.#text === "" ? word : this.#pending + word;
		this.#pending = "";
		this.#text += joined.slice(0, Math.max(0, this.#maximum - this.#text.length));
	}
}
