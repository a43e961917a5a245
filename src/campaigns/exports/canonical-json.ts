export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in which everything has one way to be written (RFC 8785): no white space, keys in the order of their UTF-16 code units, numbers
 * and strings as ECMAScript writes them. Lone surrogates, which the RFC has no way for, become U+FFFD. For values of our own
 * making, which are not deep.
 */
export function canonicalJson(value: Json): string {
	if (typeof value === "string") return JSON.stringify(value.toWellFormed());
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
	const keys = Object.keys(value).sort();
	return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(value[key] as Json)}`).join(",")}}`;
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
