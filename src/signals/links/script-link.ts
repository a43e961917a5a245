import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** Links that run something, or carry their page with them, in place of leading somewhere. No honest mail has them. */
export const scriptLink: Signal = {
	name: "script-link",
	codes: {
		LINK_SCRIPT: {
			weight: 2,
			tone: "bad",
			phish: 0.8,
			sentence: "A link runs a script ({scheme}:)",
			example: '<a href="javascript:open(…)">',
		},
		LINK_DATA: {
			weight: 2.2,
			tone: "bad",
			phish: 1,
			sentence: "A link carries a whole page inside of it (data:)",
			example: '<a href="data:text/html;base64,…">',
		},
		LINK_LOCAL_FILE: {
			weight: 0.8,
			tone: "bad",
			phish: 0.4,
			sentence: "A link opens a file or a program of the reader's computer ({scheme}:)",
			example: '<a href="file://203.0.113.7/share/invoice.lnk">',
		},
	},
	look(facts): Finding[] {
		const findings = new Map<string, Finding>();
		for (const { scheme, address, link } of facts.destinations) {
			const code = link.kind === "quoted" ? undefined : codeOf(scheme, address.rest);
			if (code !== undefined && !findings.has(code)) findings.set(code, { code, detail: { scheme } });
		}
		return [...findings.values()];
	},
};

/** "javascript:void(0)" and "javascript:;" are left over from web pages. */
function codeOf(scheme: string, rest: string): string | undefined {
	if (scheme === "vbscript" || (scheme === "javascript" && !/^\s*(?:void\s*\(?\s*0|;|$|\/\/)/iu.test(rest))) return "LINK_SCRIPT";
	if (scheme === "data") return /^\s*(?:text\/html|application\/xhtml|image\/svg|text\/xml)/iu.test(rest) ? "LINK_DATA" : undefined;
	if (scheme === "file") return /^[/\\]{2}[^/\\]/u.test(rest) && !/^[/\\]{2}[a-z0-9_-]+[/\\]/iu.test(rest) ? "LINK_LOCAL_FILE" : undefined;
	return scheme === "search-ms" || scheme === "ms-officecmd" || scheme === "ms-msdt" ? "LINK_LOCAL_FILE" : undefined;
}
