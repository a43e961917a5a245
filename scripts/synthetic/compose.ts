import { attachment } from "./attachments.ts";
import { honestAuthentication } from "./authentication-line.ts";
import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import { footerOf, iconsOf } from "./footer.ts";
import { legacyCharsets } from "./legacy-charset.ts";
import type { Habits, Leaf, Multipart } from "./message-writer.ts";
import { boundaries, headerMailbox, headerText, writeMessage } from "./message-writer.ts";
import type { Occasion } from "./occasion.ts";
import { renderHtml } from "./render-html.ts";
import type { LinkTo } from "./render-text.ts";
import { renderText } from "./render-text.ts";
import type { Scene } from "./scene.ts";
import type { Sending, Stream } from "./sending.ts";
import { label, sendingFor } from "./sending.ts";

/** What an abuser changes about a message that is otherwise sent as an honest one is. */
export interface Deviation {
	/** Where every link and button that names no target leads. */
	readonly lure?: () => string;
	/** The service wraps those links too, so that they show its click domain. */
	readonly wrapsLures?: boolean;
	readonly authentication?: (sending: Sending) => string | undefined;
	readonly from?: { readonly name?: string; readonly address?: string };
	readonly replyTo?: string;
	/** The honest sender's own small print is left out. */
	readonly noFooter?: boolean;
	/** The logo's alternative text: whom the message poses as. */
	readonly logo?: string;
}

/** Writes out one scene on one occasion as the message that a mailbox would hold. */
export function compose(scene: Scene, occasion: Occasion, deviation: Deviation = {}): Uint8Array {
	const stream = (scene.heads.get("stream")?.[0] ?? "transactional") as Stream;
	const sending = sendingFor(occasion, stream, localPart(scene, occasion, stream));
	const habits = habitsFor(occasion, stream);
	const subject = occasion.text(occasion.random.pick(scene.heads.get("subject") ?? [""]));
	const body = bodyOf(scene, occasion, stream, sending, subject, deviation);
	return writeMessage(fieldsOf(scene, occasion, stream, sending, habits, subject, deviation), body, habits);
}

function localPart(scene: Scene, occasion: Occasion, stream: Stream): string {
	const named = scene.heads.get("local");
	if (named) return occasion.random.pick(named.flatMap((line) => line.split(" ")).map((word) => occasion.text(word))).toLowerCase();
	if (stream === "marketing")
		return occasion.random.pick([
			"news",
			"hello",
			"newsletter",
			"info",
			"marketing",
			"email",
			"offers",
			"no-reply",
			"contact",
			label(occasion.brand.domain),
		]);
	return occasion.random.pick([
		"no-reply",
		"noreply",
		"notifications",
		"info",
		"support",
		"service",
		"account",
		"do-not-reply",
		"hello",
		"customerservice",
	]);
}

function habitsFor(occasion: Occasion, stream: Stream): Habits {
	const { random } = occasion;
	const legacy = legacyCharsets[occasion.language] ?? [];
	const old = occasion.language === "ja" ? 0.3 : 0.1;
	return {
		charset: legacy.length > 0 && random.chance(old) ? random.pick(legacy) : "utf-8",
		encoding: random.weighted([
			[6, "quoted-printable"],
			[2, "base64"],
			[stream === "personal" ? 3 : 1, "8bit"],
			[1, "7bit"],
		]),
		boundary: boundaries(random),
		encodedWords: random.pick(["B", "Q"]),
	};
}

function bodyOf(
	scene: Scene,
	occasion: Occasion,
	stream: Stream,
	sending: Sending,
	subject: string,
	deviation: Deviation,
): Leaf | Multipart {
	const blocks = blocksOf(scene, occasion);
	const footer =
		deviation.noFooter || occasion.random.chance(0.07)
			? []
			: footerOf(
					occasion,
					stream,
					sending.unsubscribe.find((uri) => uri.startsWith("http")),
				);
	const linkTo = linkerOf(sending, stream, occasion, deviation);
	const text = (): Leaf => ({ type: "text/plain", content: renderText(blocks, footer, linkTo, occasion) });
	const html = (): Leaf => ({
		type: "text/html",
		content: htmlOf(blocks, footer, scene, occasion, stream, sending, subject, linkTo, deviation),
	});
	const shape = shapeOf(scene, occasion, stream);
	const main: Leaf | Multipart =
		shape === "both" ? { type: "multipart/alternative", parts: [text(), html()] } : shape === "html" ? html() : text();
	const attached = (scene.heads.get("attach") ?? [])
		.filter(() => occasion.random.chance(0.85))
		.map((wanted) => attachment(wanted, occasion));
	return attached.length === 0 ? main : { type: "multipart/mixed", parts: [main, ...attached] };
}

function shapeOf(scene: Scene, occasion: Occasion, stream: Stream): "both" | "html" | "text" {
	const told = scene.heads.get("auto")?.[0];
	if (told === "text") return "text";
	if (told === "html") return "html";
	if (stream === "personal")
		return occasion.random.weighted([
			[5, "both"],
			[2, "text"],
			[2, "html"],
		]);
	return occasion.random.weighted([
		[stream === "marketing" ? 7 : 6, "both"],
		[4, "html"],
		[stream === "marketing" ? 0.6 : 1.4, "text"],
	]);
}

/** Links as this message has them: the sender's own pages, wrapped in its service's click domain where it counts clicks. */
function linkerOf(sending: Sending, stream: Stream, occasion: Occasion, deviation: Deviation): LinkTo {
	const wrapsOthers = occasion.random.chance(0.6);
	return (target) => {
		if (target === undefined && deviation.lure) return deviation.wrapsLures ? sending.link(deviation.lure()) : deviation.lure();
		if (target === undefined) return sending.elsewhere && occasion.random.chance(0.6) ? sending.elsewhere() : sending.link(sending.page());
		if (!target.startsWith("http") || target === sending.unsubscribe.find((uri) => uri === target)) return target;
		return stream === "marketing" && wrapsOthers ? sending.link(target) : target;
	};
}

function htmlOf(
	blocks: readonly Block[],
	footer: readonly Block[],
	scene: Scene,
	occasion: Occasion,
	stream: Stream,
	sending: Sending,
	subject: string,
	linkTo: LinkTo,
	deviation: Deviation,
): string {
	const pre = scene.heads.get("pre");
	const around = {
		title: occasion.random.chance(0.6) ? subject : occasion.brand.name,
		preheader: pre && occasion.random.chance(0.75) ? occasion.text(occasion.random.pick(pre)) : "",
		logo: stream === "personal" || occasion.random.chance(0.08) ? "" : (deviation.logo ?? occasion.brand.name),
		footer,
		image: sending.image,
		pixel: occasion.random.chance(stream === "marketing" ? 0.85 : 0.35) ? sending.pixel : "",
		linkTo,
		icons: stream === "marketing" && !deviation.noFooter ? iconsOf(occasion, label(occasion.brand.domain)) : [],
		personal: stream === "personal",
	};
	return renderHtml(blocks, around, occasion);
}

function fieldsOf(
	scene: Scene,
	occasion: Occasion,
	stream: Stream,
	sending: Sending,
	habits: Habits,
	subject: string,
	deviation: Deviation,
): (readonly [string, string])[] {
	const { random } = occasion;
	const address = deviation.from?.address ?? sending.address;
	const name = deviation.from?.name ?? occasion.text(random.pick(scene.heads.get("from") ?? ["<brand>"]));
	const fields: (readonly [string, string])[] = [
		["From", headerMailbox(name, address, habits, random)],
		["To", recipientField(occasion, habits)],
		["Subject", headerText(subject, habits)],
		["Date", occasion.day.field(random)],
		[random.pick(["Message-ID", "Message-ID", "Message-Id"]), `${random.chance(0.2) ? "\n " : ""}<${sending.messageId}>`],
		[random.pick(["MIME-Version", "MIME-Version", "Mime-Version"]), "1.0"],
		...replyFields(scene, occasion, stream, sending, habits, name, deviation),
		...bulkFields(stream, sending, occasion),
	];
	const authentication = deviation.authentication ? deviation.authentication(sending) : honest(sending, address, occasion);
	const head: (readonly [string, string])[] = authentication === undefined ? [] : [["Authentication-Results", authentication]];
	return [...head, ...(random.chance(0.5) ? random.shuffle(fields) : fields)];
}

function honest(sending: Sending, address: string, occasion: Occasion): string | undefined {
	const from = address.split("@")[1] ?? "";
	const own = from.endsWith(occasion.brand.domain) ? occasion.brand.domain : from;
	const ends = (domain: string): boolean => domain === own || domain.endsWith(`.${own}`);
	const aligned = (ends(sending.signedBy) || ends(sending.mailFrom)) && ends(from);
	return honestAuthentication(
		{ from, mailFrom: sending.mailFrom, signedBy: sending.signedBy, aligned: aligned || sending.signedBy === from },
		occasion.random,
	);
}

function recipientField(occasion: Occasion, habits: Habits): string {
	const { recipient, random } = occasion;
	if (random.chance(0.25)) return headerMailbox(recipient.full, recipient.address, habits, random);
	return random.chance(0.5) ? recipient.address : `<${recipient.address}>`;
}

function replyFields(
	scene: Scene,
	occasion: Occasion,
	stream: Stream,
	sending: Sending,
	habits: Habits,
	name: string,
	deviation: Deviation,
): (readonly [string, string])[] {
	const { random } = occasion;
	const fields: (readonly [string, string])[] = [];
	const told = scene.heads.get("replyto");
	if (deviation.replyTo) fields.push(["Reply-To", deviation.replyTo]);
	else if (told) fields.push(["Reply-To", occasion.text(random.pick(told))]);
	else if (stream !== "personal" && random.chance(0.4))
		fields.push([
			"Reply-To",
			headerMailbox(
				random.chance(0.5) ? name : "",
				`${random.pick(["reply", "support", "info", "hello", "contact"])}@${random.chance(0.5) ? sending.domain : occasion.brand.domain}`,
				habits,
				random,
			),
		]);
	const references = scene.heads.get("auto")?.includes("reply");
	if (references) {
		const parent = occasion.text("<id:28>@mail.gmail.com");
		fields.push(["In-Reply-To", `<${parent}>`], ["References", `<${parent}>`]);
	}
	return fields;
}

function bulkFields(stream: Stream, sending: Sending, occasion: Occasion): (readonly [string, string])[] {
	const { random } = occasion;
	const fields: (readonly [string, string])[] = [];
	if (sending.unsubscribe.length > 0) {
		const uris = random.chance(0.5) ? sending.unsubscribe : [random.pick(sending.unsubscribe)];
		fields.push(["List-Unsubscribe", uris.map((uri) => `<${uri}>`).join(",\n ")]);
		if (uris.some((uri) => uri.startsWith("http")) && random.chance(0.85))
			fields.push(["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"]);
	}
	if (sending.feedback) fields.push([random.pick(["Feedback-ID", "Feedback-Id"]), sending.feedback]);
	if (sending.service.mailer && random.chance(0.6)) fields.push(["X-Mailer", occasion.text(sending.service.mailer)]);
	if (stream === "transactional" && random.chance(0.12)) fields.push(["Auto-Submitted", "auto-generated"]);
	return fields;
}
