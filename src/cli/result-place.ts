/** Where a message stands, as a person would name it, and as commands take it; the position only where it matters. */
export function resultPlace({ source, index = 0 }: { readonly source: string; readonly index?: number }): string {
	return index > 0 ? `${source}#${index}` : source;
}
