/** How alike a message and a campaign are, by the campaign's exemplars. */
export interface Likeness {
	/**
	 * Share of the buckets that the message fills in which some exemplar has the same value, 0 to 1; undefined where one side has no
	 * such view. What is fixed in a template is found in every exemplar; of what is drawn from alternatives, some exemplar has each.
	 */
	readonly runs: number | undefined;
	readonly words: number | undefined;
	/** The same share of words, those that many campaigns have counting less. */
	readonly weighedWords: number;
	/** Buckets of words that are shared by value, and that no other campaign has. */
	readonly rareWords: number;
	/** The structure of the exemplar that is most alike, in 0 to 1; undefined where one side has none. */
	readonly structure: number | undefined;
	/** How rare the message's structure is: 1 when no other campaign has anything of it, less for a frame that many have. */
	readonly structureWeight: number;
	/** Buckets that the message's structure fills: a few paragraphs and a link fill few, and everybody writes those. */
	readonly structureSize: number;
	/** Some exemplar has the same text, changing parts masked, under the same subject; or in the same HTML. */
	readonly sameTextAndSubject: boolean;
	readonly sameTextAndSkeleton: boolean;
	/** How rare the subject is, where some exemplar has the same: 1 when no other campaign has it, less when many do ("Your order"); else 0. */
	readonly subject: number;
	/** Some exemplar has the same HTML structure to the last element; plain text has none. */
	readonly sameSkeleton: boolean;
	/** The message has no structure to compare, nor has some exemplar: plain text, or next to it. */
	readonly withoutStructure: boolean;
	/** Some exemplar has the same subject, which is not empty, in the same HTML. */
	readonly sameSubjectAndSkeleton: boolean;
	/** Some exemplar is in another language, and about as long. */
	readonly mayBeTranslation: boolean;
	/** How much of its structure an exemplar in another language has, of a text about as long. */
	readonly translated: number;
	/** Bits of 64 in which the pictures that are most alike differ; undefined where one side has none. */
	readonly pictures: number | undefined;
	/** How rare the shared places are, added up: near 1 for each host, sender domain or contact of the message that some exemplar has, and nobody else. */
	readonly places: number;
	/** The same of the one that is rarest, 0 to 1; 0 when none is shared. */
	readonly rarestPlace: number;
	/** Some exemplar has all of them, and no other. */
	readonly samePlaces: boolean;
	/** Words of the message, and of the exemplar with the fewest. */
	readonly length: number;
	readonly exemplars: number;
}
