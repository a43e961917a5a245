import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { isKnownSender, isPage } from "./html-attachment.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** HTML smuggling: a page whose script puts a file or another page together, so that the filter saw neither. */
export const htmlSmuggling: Signal = {
	name: "html-smuggling",
	codes: {
		FILE_HTML_SMUGGLING: {
			weight: 3.2,
			tone: "bad",
			phish: 1,
			sentence: "An attached web page builds a file out of hidden data and saves it: {file}",
			example: "A page that turns a long base64 text into a Blob and offers it as download",
		},
		FILE_HTML_HIDES_PAGE: {
			weight: 2.2,
			tone: "bad",
			phish: 1.5,
			sentence: "An attached web page is scrambled and writes its real content only when opened: {file}",
			example: 'A page that is little more than document.write(unescape("%3Chtml…"))',
		},
		FILE_HTML_CARRIES_FILE: {
			weight: 2,
			tone: "bad",
			phish: 1,
			sentence: "An attached web page carries an archive or program inside its text: {file}",
			example: 'A link to "data:application/zip;base64,UEsDB…" in an attached page',
		},
		FILE_SVG_SCRIPT: {
			weight: 2.8,
			tone: "bad",
			phish: 2,
			sentence: "An attached drawing runs a script when it is opened: {file}",
			example: "invoice.svg with a script that sets window.location",
		},
		FILE_SVG_LEADS_AWAY: {
			weight: 1.5,
			tone: "bad",
			phish: 1.5,
			sentence: "An attached drawing is a page with links or a form: {file}",
			example: "voicemail.svg with a link over the whole picture",
		},
	},
	look({ mail, sender }) {
		const files = inspectAttachments(mail);
		if (files.length === 0 || isKnownSender(sender)) return [];
		const pages = files.filter(isPage);
		const drawing = files.find(
			({ kind, named, inside, traits }) => (kind === "svg" || named === "drawing") && inside !== "document" && traits.has("script"),
		);
		return [
			...findingOf("FILE_HTML_SMUGGLING", pages.find(smuggles)),
			...findingOf("FILE_HTML_HIDES_PAGE", pages.find(hidesPage)),
			...findingOf(
				"FILE_HTML_CARRIES_FILE",
				pages.find((page) => page.files.some(isDangerous)),
			),
			...findingOf("FILE_SVG_SCRIPT", drawing),
			...(drawing === undefined ? findingOf("FILE_SVG_LEADS_AWAY", files.find(isPageLikeDrawing)) : []),
		];
	},
};

/** Secure mail services let their pages save what was attached too, but only after a password was typed in. */
function smuggles({ traits }: FileFacts): boolean {
	return (
		!traits.has("password-field") &&
		traits.has("saves-file") &&
		traits.has("decodes-data") &&
		(traits.has("long-base64") || traits.has("writes-page"))
	);
}

/** Secure mail services decode and write as well, but they ask for a password first and say so in plain words. */
function hidesPage({ traits, size, links }: FileFacts): boolean {
	if (!traits.has("writes-page") || !traits.has("decodes-data") || traits.has("saves-file")) return false;
	return !traits.has("password-field") || (links.length === 0 && size < longestPlain);
}

const longestPlain = 20_000;
const dangerousKinds = new Set(["zip", "rar", "7z", "exe", "iso", "vhd", "lnk", "cab", "onenote", "ole"]);

function isDangerous({ kind, inside }: FileFacts): boolean {
	return inside === "page" && kind !== undefined && dangerousKinds.has(kind);
}

function isPageLikeDrawing({ kind, named, inside, embedded, traits, links }: FileFacts): boolean {
	return (kind === "svg" || named === "drawing") && inside !== "document" && !embedded && (links.length > 0 || traits.has("frame"));
}
