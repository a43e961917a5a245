import type { Entity } from "./entity.ts";

/** Which leaf parts a person reads as the body, and which are attachments. */
export interface BodyChoice {
	/** What a reader that prefers plain text shows, in order. */
	readonly textBody: readonly Entity[];
	/** What a reader that prefers HTML shows, in order. */
	readonly htmlBody: readonly Entity[];
	readonly attachments: readonly Entity[];
	/** Further versions of the body, for mailers that know their format: AMP, watches, text/enriched, Markdown. */
	readonly renditions: readonly Entity[];
}

/** Chooses as RFC 8621 section 4.1.4 does, but that images and other media are attachments always. */
export function chooseBody(root: Entity): BodyChoice {
	const chooser = new BodyChooser();
	chooser.read([root], "mixed", false, true, true);
	return chooser;
}

class BodyChooser implements BodyChoice {
	readonly textBody: Entity[] = [];
	readonly htmlBody: Entity[] = [];
	readonly attachments: Entity[] = [];
	readonly renditions: Entity[] = [];

	/** `wantText` and `wantHtml`: whether these parts stand for readers of that kind, or an alternative has served them. */
	read(parts: readonly Entity[], subtype: string, inAlternative: boolean, wantText: boolean, wantHtml: boolean): void {
		const textBefore = this.textBody.length;
		const htmlBefore = this.htmlBody.length;
		let text = wantText;
		let html = wantHtml;
		for (const [position, part] of parts.entries()) {
			if (part.isMultipart) {
				const inner = part.contentType.slice("multipart/".length);
				this.read(part.children, inner, inAlternative || inner === "alternative", text, html);
			} else if (!isBodyText(part, position, subtype)) this.#attach(part, inAlternative);
			else if (subtype === "alternative") (isHtml(part) ? this.htmlBody : this.textBody).push(part);
			else {
				// Inside one branch of an alternative, its first text makes the branch one for readers of that kind; they see the rest of it, too.
				if (inAlternative && text && html) {
					text = !isHtml(part);
					html = !text;
				}
				if (text) this.textBody.push(part);
				if (html) this.htmlBody.push(part);
			}
		}
		if (subtype === "alternative" && wantText && wantHtml) this.#shareOnlyKind(textBefore, htmlBefore);
	}

	/** An alternative with only one kind of text serves both kinds of readers. */
	#shareOnlyKind(textBefore: number, htmlBefore: number): void {
		if (this.textBody.length === textBefore) this.textBody.push(...this.htmlBody.slice(htmlBefore));
		else if (this.htmlBody.length === htmlBefore) this.htmlBody.push(...this.textBody.slice(textBefore));
	}

	/** Attached messages bring their own attachments along: a program in a forwarded mail is one. */
	#attach(part: Entity, inAlternative: boolean): void {
		if (inAlternative && part.filename === undefined && otherRenditions.has(part.contentType)) {
			this.renditions.push(part);
			return;
		}
		this.attachments.push(part);
		for (const message of part.children) this.attachments.push(...chooseBody(message).attachments);
	}
}

const otherRenditions: ReadonlySet<string> = new Set([
	"text/x-amp-html",
	"text/watch-html",
	"text/enriched",
	"text/richtext",
	"text/markdown",
]);

/** Text types that are files or forms for programs; any other unknown one is shown as plain text (RFC 2046 section 4.1.4). */
const notRead: ReadonlySet<string> = new Set([
	"text/calendar",
	"text/x-vcalendar",
	"text/vcard",
	"text/x-vcard",
	"text/directory",
	"text/csv",
	"text/rfc822-headers",
	"text/rfc822-header",
	"text/x-amp-html",
	"text/watch-html",
	"text/xml",
	"text/javascript",
	"text/css",
	"text/rtf",
	"text/x-patch",
	"text/x-diff",
	"text/x-log",
]);

function isBodyText(part: Entity, position: number, subtype: string): boolean {
	if (part.disposition === "attachment" || !part.contentType.startsWith("text/") || notRead.has(part.contentType)) return false;
	if (part.contentType !== "text/plain" && part.contentType !== "text/html" && (subtype === "alternative" || part.filename !== undefined))
		return false;
	if (position === 0) return true;
	// Beside the root of a multipart/related, text that nothing can refer to is shown by some readers, and meant to be.
	return part.filename === undefined && (subtype !== "related" || part.contentId === undefined);
}

function isHtml(part: Entity): boolean {
	return part.contentType === "text/html";
}
