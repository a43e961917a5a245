/** What of a message says how its account usually writes. Plain data: it crosses threads and is kept as JSON. */
export interface Traits {
	readonly from: string;
}
