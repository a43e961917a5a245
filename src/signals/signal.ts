import type { Catalogue, Finding } from "./evidence.ts";
import type { Facts } from "./facts.ts";

/** One thing that is looked at. A look is a pure function of the facts: no I/O, no clock, no state. */
export interface Signal {
	/** File name without its ending. */
	readonly name: string;
	/** Every code this look can give, with weight, sentence and example. */
	readonly codes: Catalogue;
	/** Findings, each code at most once for a message. */
	look(facts: Facts): readonly Finding[];
}
