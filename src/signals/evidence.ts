/**
 * An opinion about a message: a weight in natural-log odds of unwanted mail, with a code and a sentence that a
 * newsletter manager understands. The score of a message is the sum of the weights it shows, the prior among them.
 */
export interface Evidence {
	readonly code: string;
	/** Natural-log odds; positive speaks for spam or phishing, negative for wanted mail. */
	readonly weight: number;
	readonly text: string;
}

/** What a look at a message found: a code and what its sentence needs. The weight comes from the catalogue or the model. */
export interface Finding {
	readonly code: string;
	/** Fills the sentence: the shown domain, the claimed organization. Hostile text: shortened and cleaned by the sentence. */
	readonly detail?: Readonly<Record<string, string | number>>;
}

/** What the catalogue says of a code. */
export interface CatalogueEntry {
	/** Natural-log odds, set by hand from the literature and experience. Training starts here and moves it where the data say so. */
	readonly weight: number;
	/** The sign that training must keep; "either" leaves it free. */
	readonly tone: "bad" | "good" | "either";
	/** Which kind of unwanted mail it speaks for, as natural-log odds of phishing against spam. 0 for neither. */
	readonly phish: number;
	/** One sentence, "{domain}" filled from the finding's detail. */
	readonly sentence: string;
	/** A made-up example of what shows it, for the reference page. */
	readonly example: string;
}

export type Catalogue = Readonly<Record<string, CatalogueEntry>>;
