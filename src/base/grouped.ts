/** A whole number with its digits in groups of three: "1,234,567". Intl does the same and takes 10 ms to load. */
export function grouped(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
