import { decodeEntities } from "./html-entities.ts";

/** Pages written into an attribute, quoted: one that is not has no room for a page. */
const written = /<iframe\b[^>]{0,2000}?\ssrcdoc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const mostPages = 8;

/** HTML of the pages that stand in frames of a page (HTML standard, "srcdoc"): browsers show them in an attached page. Frames in frames are left alone. */
export function framedPages(source: string): string {
	const pages: string[] = [];
	for (const [, double, single = ""] of source.matchAll(written)) {
		if (pages.push(decodeEntities(double ?? single, true)) === mostPages) break;
	}
	return pages.join("\n");
}
