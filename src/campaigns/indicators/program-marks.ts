import type { HeaderFields } from "../../mail/header-fields.ts";
import type { Mail } from "../../mail/mail.ts";
import { isFreeMail } from "../../signals/sender/free-mail.ts";
import { mailServiceOfDomain } from "../../signals/sender/mail-services.ts";
import { shapeOf } from "./shape-of.ts";

/** What the program that made a message, and the machine it ran on, leave in its header section. */
export function programMarks({ header, messageId = "" }: Mail): string[] {
	const marks: string[] = [];
	const add = (what: string, value: string): void => {
		if (value.length > 2) marks.push(`${what}: ${value.slice(0, 200)}`);
	};
	for (const [what, field] of written) if (header.has(field)) add(what, withoutBrackets(header.first(field) ?? ""));
	for (const machine of machinesIn(header, messageId)) add("machine", machine);
	add("mailer", header.first("x-mailer") ?? header.first("user-agent") ?? "");
	add("boundary", tellingShape(boundaryOf(header.first("content-type") ?? "")));
	add("message-id", messageIdShape(messageId));
	return marks;
}

/** Fields that shared hosting and scripts write: which script, in whose folder, by whose login. */
const written: readonly (readonly [string, string])[] = [
	["script", "x-php-originating-script"],
	["script", "x-php-script"],
	["folder", "x-source-dir"],
	["command", "x-source-args"],
	["login", "x-authenticated-sender"],
	["login", "x-authenticated-user"],
	["login", "x-get-message-sender-via"],
	["origin", "x-originating-ip"],
];

/** Of an address literal. */
function withoutBrackets(value: string): string {
	return value.startsWith("[") && value.endsWith("]") ? value.slice(1, -1) : value;
}

const mostReceived = 8;
/** Names that Windows gives a machine when it is installed: a rented one keeps it, and so do its copies. */
const machinePattern = /\b(?:WIN|DESKTOP|LAPTOP)-[A-Z0-9]{6,11}\b/u;

function machinesIn(header: HeaderFields, messageId: string): Set<string> {
	const found = new Set<string>();
	for (const line of [messageId, ...header.all("received").slice(0, mostReceived)]) {
		const mayHave = line.includes("WIN-") || line.includes("TOP-");
		const name = mayHave ? machinePattern.exec(line.slice(0, 500))?.[0] : undefined;
		if (name !== undefined && found.size < 2) found.add(name);
	}
	return found;
}

function boundaryOf(contentType: string): string {
	const at = contentType.slice(0, 500).search(/boundary\s?=/iu);
	if (at < 0) return "";
	const value = contentType.slice(contentType.indexOf("=", at) + 1, at + 200).trimStart();
	const quoted = value.startsWith('"');
	const end = quoted ? value.indexOf('"', 1) : value.slice(1).search(/[;\s]/u) + 1;
	return value.slice(quoted ? 1 : 0, end < 1 ? undefined : end);
}

/** Numbers that services and the great programs give have a known shape, and say nothing. */
function messageIdShape(messageId: string): string {
	const at = messageId.lastIndexOf("@");
	const domain = messageId.slice(at + 1).toLowerCase();
	if (at < 1 || at > 100 || isFreeMail(domain) || mailServiceOfDomain(domain) !== undefined || isGreatProvider(domain)) return "";
	const shape = tellingShape(messageId.slice(0, at));
	return shape === "" ? "" : `${shape}@`;
}

/** One token alone, however long, is made so by many programs; "" for it. */
function tellingShape(mark: string): string {
	if (mark === "") return "";
	const shape = shapeOf(mark);
	return shape.startsWith("#") && /^#*$|^#\{\d+\}$/u.test(shape) ? "" : shape;
}

function isGreatProvider(domain: string): boolean {
	return (
		domain.endsWith(".outlook.com") || domain.endsWith(".google.com") || domain.endsWith(".gmail.com") || domain.endsWith(".yahoo.com")
	);
}
