/** The header section of one entity, in order. Names compare without case. */
export interface HeaderFields {
	/** How many fields there were, those past the limit counted. */
	readonly count: number;
	/** The first field of that name, unfolded and not decoded; undefined when absent. */
	first(name: string): string | undefined;
	/** All fields of that name, topmost first, unfolded and not decoded. */
	all(name: string): readonly string[];
	has(name: string): boolean;
	/** The first field of that name with RFC 2047 encoded words decoded and white space folded; "" when absent. */
	decoded(name: string): string;
	/** Field names as written, in order. */
	names(): readonly string[];
}
