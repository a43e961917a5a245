import { readHtml } from "../../../mail/html/read-html.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";
import { markupText } from "./markup-text.ts";
import { listCarriedFiles, noteScript } from "./note-script.ts";
import { archivedPage } from "./web-archive.ts";

/** An HTML file or a web archive: what a browser would show, where its forms send what is typed, what its scripts do. */
export const readWebPage: FileReader = (bytes, notes) => {
	const markup = markupText(bytes, notes.budget);
	const source = archivedPage(bytes, notes.budget.limits)?.slice(0, notes.budget.limits.htmlCharacters) ?? markup;
	const page = readHtml(source, notes.budget.limits);
	for (const link of page.links) if (link.kind !== "form") notes.link(link.href);
	for (const form of page.forms) noteForm(form.action, form.inputs, notes);
	if (page.active.has("meta-refresh") && /http-equiv\s{0,4}=\s{0,4}["']?refresh["']?[^<>]{0,200}url\s{0,4}=/i.test(source))
		noteRefresh(source, notes);
	if (page.active.has("iframe") || page.active.has("object") || page.active.has("embed")) notes.note("frame");
	if (/<input\b[^<>]{0,400}type\s{0,4}=\s{0,4}["']?password/i.test(source)) notes.note("password-field");
	if (page.active.has("script") || page.active.has("event-handler") || /javascript:/i.test(source)) {
		notes.note("script");
		noteScript(source, notes);
	} else listCarriedFiles(source, notes);
};

function noteForm(action: string, inputs: readonly string[], notes: FileNotes): void {
	const asks = inputs.some((type) => type !== "hidden" && type !== "submit" && type !== "button");
	if (asks) notes.note("form");
	if (inputs.includes("password")) notes.note("password-field");
	if (/^(?:https?:)?\/\//i.test(action.trim())) {
		if (asks) notes.note("sends-data");
		notes.link(action);
	}
}

function noteRefresh(source: string, notes: FileNotes): void {
	const address = /http-equiv\s{0,4}=\s{0,4}["']?refresh["']?[^<>]{0,200}?url\s{0,4}=\s{0,4}["']?([^"'>\s]{1,2000})/i.exec(source)?.[1];
	notes.note("goes-elsewhere");
	if (address !== undefined) notes.link(address);
}
