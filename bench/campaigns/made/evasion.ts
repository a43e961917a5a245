/** What the copies of one campaign do so as not to look alike; each campaign does one alone, the mixed ones several. */
export const evasions = [
	"personalisation",
	"hash-busting",
	"synonyms",
	"shuffled paragraphs",
	"links and senders",
	"html noise",
	"pictures",
	"translations",
	"re-encoding",
] as const;

export type Evasion = (typeof evasions)[number];

/** How a message was made: one evasion alone, several mixed, or a single mail that belongs to nobody else's. */
export const makes = [...evasions, "mixed", "single"] as const;

export type Make = (typeof makes)[number];
