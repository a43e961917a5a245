/** What stands in the file, for a sentence: `"5 minuts"`, `70000`, `a list`. Secrets are not repeated. */
export function describeFound(found: unknown, secret: boolean): string {
	if (secret) return typeof found === "string" ? "a text that does not fit" : "something that is no text";
	if (typeof found === "string") return found.length > 60 ? `${JSON.stringify(found.slice(0, 60))}…` : JSON.stringify(found);
	if (typeof found === "number" || typeof found === "boolean") return String(found);
	if (Array.isArray(found)) return found.length === 0 ? "an empty list" : "a list";
	return found instanceof Date ? "a date" : "a table";
}
