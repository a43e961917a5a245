import type { Buffer } from "node:buffer";
import type { Attachment } from "./attachment.ts";
import { attachmentOf } from "./attachment-of.ts";
import { type BodyChoice, chooseBody } from "./choose-body.ts";
import type { Defect } from "./defect.ts";
import type { Entity } from "./entity.ts";
import { foldText } from "./fold-text.ts";
import { findHeaderDefects } from "./header-defects.ts";
import type { HeaderFields } from "./header-fields.ts";
import { readHtml, readUnstyled } from "./html/read-html.ts";
import type { HtmlFacts, Link } from "./html-facts.ts";
import { findLineDefects } from "./line-defects.ts";
import type { BodyPart, Mail } from "./mail.ts";
import type { Mailbox } from "./mailbox.ts";
import { parseMailboxList } from "./mailbox-list.ts";
import type { ParseContext } from "./parse-context.ts";
import { parseDate } from "./parse-date.ts";
import { fewestOwnWords, isAllQuotation, withoutMarks } from "./quotation.ts";
import { linksInText } from "./text-links.ts";
import { unflowText } from "./unflow-text.ts";

/** Where undefined is an answer. */
const notYet = Symbol("not yet");
/** Whether styles are followed that hide something. */
type Look = "styled" | "unstyled";
const NO_MAILBOXES: readonly Mailbox[] = [];

/** A message whose facts are worked out when they are first asked for, and then kept. */
export class LazyMail implements Mail {
	readonly parts: readonly BodyPart[];
	readonly size: number;
	readonly #source: Buffer;
	readonly #root: Entity;
	readonly #context: ParseContext;
	readonly #look: Look;
	/** What dozens of looks ask for has a place of its own, all else is kept by its name. */
	#subject: string | undefined;
	#from: readonly Mailbox[] | undefined;
	#html: HtmlFacts | undefined | typeof notYet = notYet;
	#visibleText: string | undefined;
	#links: readonly Link[] | undefined;
	#attachments: readonly Attachment[] | undefined;
	readonly #kept = new Map<string, unknown>();

	/** @param other what is read as the body, and how, where it is not what most readers see */
	constructor(
		source: Buffer,
		size: number,
		root: Entity,
		parts: readonly BodyPart[],
		context: ParseContext,
		other?: { readonly choice: BodyChoice; readonly look: Look },
	) {
		this.#source = source;
		this.size = size;
		this.#root = root;
		this.parts = parts;
		this.#context = context;
		this.#look = other?.look ?? "styled";
		if (other === undefined) return;
		this.#kept.set("choice", other.choice);
		this.#kept.set("otherReadings", []);
	}

	get header(): HeaderFields {
		return this.#root.header;
	}

	get from(): readonly Mailbox[] {
		this.#from ??= this.#mailboxes("from");
		return this.#from;
	}

	get sender(): Mailbox | undefined {
		return this.#mailboxes("sender")[0];
	}

	get replyTo(): readonly Mailbox[] {
		return this.#mailboxes("reply-to");
	}

	get to(): readonly Mailbox[] {
		return this.#mailboxes("to");
	}

	get cc(): readonly Mailbox[] {
		return this.#mailboxes("cc");
	}

	get returnPath(): string | undefined {
		return this.header.first("return-path")?.replace(/[<>\s]/g, "");
	}

	get subject(): string {
		this.#subject ??= this.header.decoded("subject");
		return this.#subject;
	}

	get date(): Date | undefined {
		return this.#keep("date", () => parseDate(this.header.first("date") ?? ""));
	}

	get messageId(): string | undefined {
		return this.header.first("message-id")?.replace(/[<>\s]/g, "") || undefined;
	}

	get plainText(): string | undefined {
		return this.#keep("plainText", () => this.#plainTextOf(this.#choice().textBody));
	}

	get html(): HtmlFacts | undefined {
		if (this.#html === notYet) this.#html = this.#readHtml();
		return this.#html;
	}

	get visibleText(): string {
		this.#visibleText ??= this.#readVisibleText();
		return this.#visibleText;
	}

	get links(): readonly Link[] {
		this.#links ??= this.#readLinks();
		return this.#links;
	}

	get attachments(): readonly Attachment[] {
		this.#attachments ??= this.#readAttachments();
		return this.#attachments;
	}

	get otherReadings(): readonly Mail[] {
		return this.#keep("otherReadings", () => otherChoices(this.#choice()).map((choice) => this.#readBy(choice, "styled")));
	}

	get unstyled(): Mail {
		return this.#keep("unstyled", () => this.#readBy(this.#choice(), "unstyled"));
	}

	get defects(): readonly Defect[] {
		this.#keep("searched", () => {
			findLineDefects(this.#source, this.#context.defects);
			findHeaderDefects(this, this.#context.defects);
			return true;
		});
		return this.#context.defects.list();
	}

	#mailboxes(name: string): readonly Mailbox[] {
		return this.#keep(name, () => {
			const field = this.header.first(name);
			return field === undefined ? NO_MAILBOXES : parseMailboxList(field);
		});
	}

	#readBy(choice: BodyChoice, look: Look): Mail {
		return new LazyMail(this.#source, this.size, this.#root, this.parts, this.#context, { choice, look });
	}

	#choice(): BodyChoice {
		return this.#keep("choice", () => chooseBody(this.#root));
	}

	#htmlSource(): string | undefined {
		return this.#keep("htmlSource", () => {
			const sources = this.#choice()
				.htmlBody.filter(isHtml)
				.map((part) => part.text());
			if (sources.length === 0) return undefined;
			const source = sources.length === 1 ? (sources[0] as string) : sources.join("\n");
			const most = this.#context.limits.htmlCharacters;
			if (source.length <= most) return source;
			this.#context.defects.note("HTML_TOO_LARGE", `HTML of ${source.length} characters`);
			return source.slice(0, most);
		});
	}

	#readHtml(): HtmlFacts | undefined {
		const source = this.#htmlSource();
		if (source === undefined) return undefined;
		return this.#look === "styled" ? readHtml(source, this.#context.limits) : readUnstyled(source, this.#context.limits);
	}

	/** Text of all plain parts, one below the other, as far as anyone looks at it. */
	#plainTextOf(parts: readonly Entity[]): string | undefined {
		const texts = parts.filter((part) => !isHtml(part)).map(plainTextOfPart);
		if (texts.length === 0) return undefined;
		const text = texts.length === 1 ? (texts[0] as string) : texts.map((part) => (part.endsWith("\n") ? part : `${part}\n`)).join("");
		return text.slice(0, this.#context.limits.htmlCharacters);
	}

	/** Plain parts that a reader of the HTML body sees beside it: list footers, and text above a forwarded newsletter. */
	#plainTextBesideHtml(): string {
		return this.#keep("beside", () => this.#plainTextOf(this.#choice().htmlBody) ?? "");
	}

	#readVisibleText(): string {
		const { textCharacters } = this.#context.limits;
		const shown = this.html?.visibleText.trim().slice(0, textCharacters) ?? "";
		if (shown === "") return foldText((this.plainText ?? "").slice(0, textCharacters));
		const beside = foldText(this.#plainTextBesideHtml().slice(0, textCharacters));
		if (beside === "") return shown;
		const plainFirst = this.#choice().htmlBody[0]?.contentType !== "text/html";
		return (plainFirst ? `${beside}\n${shown}` : `${shown}\n${beside}`).slice(0, textCharacters);
	}

	#readLinks(): readonly Link[] {
		const { limits } = this.#context;
		if (!this.html) return this.#linksOfPlainText();
		const beside = this.#plainTextBesideHtml();
		return beside === "" ? this.html.links : [...this.html.links, ...linksInText(beside, limits)].slice(0, limits.links);
	}

	/** Where nothing but a quotation is there to press, nothing in it counts as quoted. */
	#linksOfPlainText(): Link[] {
		const { limits } = this.#context;
		const text = (this.plainText ?? "").slice(0, limits.textCharacters);
		const fewestOwn = fewestOwnWords(this.header);
		return linksInText(isAllQuotation(text, fewestOwn) ? withoutMarks(text) : text, limits, fewestOwn);
	}

	#readAttachments(): readonly Attachment[] {
		const { attachments } = this.#choice();
		if (attachments.length === 0) return [];
		const shown = shownContentIds(this.#htmlSource() ?? "");
		return attachments.map((part) => attachmentOf(part, shown));
	}

	#keep<T>(name: string, work: () => T): T {
		const kept = this.#kept.get(name);
		if (kept !== undefined || this.#kept.has(name)) return kept as T;
		const made = work();
		this.#kept.set(name, made);
		return made;
	}
}

/** AMP is HTML; it is in no body but that of its own reading. */
function isHtml({ contentType }: Entity): boolean {
	return contentType === "text/html" || contentType === "text/x-amp-html";
}

/** An attacker may write a dozen; no mailer knows more than two. */
const mostRenditions = 2;

function otherChoices({ textBody, htmlBody, attachments, renditions }: BodyChoice): BodyChoice[] {
	const read = renditions.slice(0, mostRenditions).map((part) => [part]);
	if (htmlBody.some(isHtml) && textBody.length > 0 && !textBody.some(isHtml)) read.unshift([...textBody]);
	return read.map((body) => ({ textBody: body, htmlBody: body, attachments, renditions: [] }));
}

function plainTextOfPart(part: Entity): string {
	const { parameters } = part.mediaType;
	if (parameters.get("format")?.toLowerCase() !== "flowed") return part.text();
	return unflowText(part.text(), parameters.get("delsp")?.toLowerCase() === "yes");
}

/** Content-IDs that HTML refers to by `cid:` URLs (RFC 2392). */
function shownContentIds(html: string): ReadonlySet<string> {
	const shown = new Set<string>();
	for (let at = html.indexOf("cid:"); at >= 0; at = html.indexOf("cid:", at + 4)) {
		const id = /^[^\s"'<>)]{1,300}/.exec(html.slice(at + 4, at + 304))?.[0];
		if (id === undefined) continue;
		shown.add(id);
		if (id.includes("%")) shown.add(id.replace(/%40/g, "@"));
	}
	return shown;
}
