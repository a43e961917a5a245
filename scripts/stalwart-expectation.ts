/** What Stalwart's mail-parser says a message holds, brought into a form that can be compared with ours. */
interface ExpectedAddress {
	readonly name: string | null;
	readonly address: string | null;
}
interface ExpectedValue {
	readonly Text?: string;
	readonly TextList?: readonly string[];
	readonly Address?: {
		readonly List?: readonly ExpectedAddress[];
		readonly Group?: readonly { readonly addresses: readonly ExpectedAddress[] }[];
	};
	readonly DateTime?: Readonly<Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "tz_hour" | "tz_minute", number>> & {
		readonly tz_before_gmt: boolean;
	};
	readonly ContentType?: {
		readonly c_type: string;
		readonly c_subtype: string | null;
		readonly attributes: readonly { readonly name: string; readonly value: string }[] | null;
	};
}
interface ExpectedPart {
	readonly headers: readonly { readonly name: string | { readonly other: string }; readonly value: ExpectedValue | string }[];
	readonly body: {
		readonly Text?: string;
		readonly Html?: string;
		readonly Binary?: readonly number[];
		readonly InlineBinary?: readonly number[];
		readonly Message?: ExpectedMessage;
		readonly Multipart?: readonly number[];
	};
}
/** A message as Stalwart's mail-parser writes it as JSON. */
export interface ExpectedMessage {
	readonly html_body: readonly number[];
	readonly text_body: readonly number[];
	readonly attachments: readonly number[];
	readonly parts: readonly ExpectedPart[];
}

export type Extract = Readonly<Record<string, unknown>>;

/** The fields to compare. */
export function extractExpected(message: ExpectedMessage): Extract {
	const root = message.parts[0];
	const leaves: ExpectedPart[] = [];
	collectLeaves(message, leaves);
	const body = (indexes: readonly number[], kind: "Text" | "Html") =>
		indexes.map((index) => message.parts[index]?.body[kind]).filter((text) => text !== undefined);
	const attachments = message.attachments.map((index) => message.parts[index]).filter((part) => part !== undefined);
	return {
		subject: fold(text(value(root, "subject"))),
		from: addresses(value(root, "from")),
		to: addresses(value(root, "to")),
		cc: addresses(value(root, "cc")),
		replyTo: addresses(value(root, "reply_to")),
		sender: addresses(value(root, "sender")).slice(0, 1),
		date: date(value(root, "date")),
		messageId: text(value(root, "message_id")),
		partTypes: leaves.map((part) => typeOf(part)),
		texts: leaves.map(({ body }) => body.Text ?? body.Html).map((text) => (text === undefined ? null : normal(text))),
		sizes: leaves.map(({ body }) => (body.Binary ?? body.InlineBinary)?.length ?? null),
		plainBody: body(message.text_body, "Text")
			.map((text) => fold(text))
			.join(" "),
		htmlBody: body(message.html_body, "Html")
			.map((text) => fold(text))
			.join(" "),
		filenames: attachments.map((part) => filenameOf(part)),
	};
}

function collectLeaves(message: ExpectedMessage, leaves: ExpectedPart[]): void {
	const seen = (index: number): void => {
		const part = message.parts[index];
		if (!part) return;
		if (part.body.Multipart) return part.body.Multipart.forEach(seen);
		leaves.push(part);
		if (part.body.Message) collectLeaves(part.body.Message, leaves);
	};
	seen(0);
}

function value(part: ExpectedPart | undefined, name: string): ExpectedValue | string | undefined {
	return part?.headers.find((header) => header.name === name)?.value;
}

function text(field: ExpectedValue | string | undefined): string {
	if (typeof field !== "object" || field === null) return "";
	return field.Text ?? field.TextList?.[0] ?? "";
}

function addresses(field: ExpectedValue | string | undefined): string[][] {
	if (typeof field !== "object" || field === null) return [];
	const list = field.Address?.List ?? field.Address?.Group?.flatMap((group) => group.addresses) ?? [];
	return list.map(({ name, address }) => [fold(name ?? ""), address ?? ""]);
}

function date(field: ExpectedValue | string | undefined): string | null {
	const at = typeof field === "object" && field !== null ? field.DateTime : undefined;
	if (!at) return null;
	const utc = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
	const offset = (at.tz_hour * 60 + at.tz_minute) * (at.tz_before_gmt ? 1 : -1);
	return new Date(utc + offset * 60_000).toISOString();
}

function typeOf(part: ExpectedPart): string {
	const type = value(part, "content_type");
	const read = typeof type === "object" ? type.ContentType : undefined;
	if (!read) return part.body.Message ? "message/rfc822" : "text/plain";
	return `${read.c_type}/${read.c_subtype ?? ""}`.toLowerCase();
}

function filenameOf(part: ExpectedPart): string {
	for (const [field, attribute] of [
		["content_disposition", "filename"],
		["content_type", "name"],
	] as const) {
		const read = value(part, field);
		const found = typeof read === "object" ? read.ContentType?.attributes?.find(({ name }) => name === attribute)?.value : undefined;
		if (found) return found;
	}
	return "";
}

/** White space is the reader's choice. */
export function fold(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** Line ends are the reader's choice. */
export function normal(text: string): string {
	return text.replaceAll("\r\n", "\n");
}
