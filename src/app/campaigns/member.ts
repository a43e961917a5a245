/** Where a message lies, and the id of its campaign. */
export interface Member {
	readonly source: string;
	readonly index: number;
	readonly campaign: string;
}
