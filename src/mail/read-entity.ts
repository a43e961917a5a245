import type { Buffer } from "node:buffer";
import { Entity } from "./entity.ts";
import { type ParameterizedValue, parseParameterizedValue } from "./parameterized-value.ts";
import type { ParseContext } from "./parse-context.ts";
import { readHeaderSection } from "./read-header-section.ts";
import { signedContent } from "./signed-content.ts";
import { guessBoundary, isBlank, splitMultipart } from "./split-multipart.ts";

const NOTHING: ParameterizedValue = { value: "", parameters: new Map() };

/** Reads the structure of the entity that fills `source` and of all entities in it; no body is decoded. */
export function readEntity(source: Buffer, depth: number, defaultType: string, context: ParseContext): Entity {
	const { header, bodyStart } = readHeaderSection(source, depth === 0, context);
	const field = header.first("content-type");
	const mediaType = field === undefined ? NOTHING : parseParameterizedValue(field);
	const contentType = contentTypeOf(mediaType.value, defaultType, context);
	const entity = new Entity(header, source.subarray(bodyStart), depth, mediaType, contentType, context);
	if (contentType.startsWith("multipart/")) readParts(entity, context);
	else if (contentType === "message/rfc822" || contentType === "message/global") readMessage(entity, context);
	else if (mayBeSigned(entity)) readSigned(entity, context);
	return entity;
}

/** S/MIME (RFC 8551 section 3.2), also where a relay no longer says so; signed documents (contract.pdf.p7m) are files and no mail. */
function mayBeSigned({ contentType, filename }: Entity): boolean {
	if (contentType === "application/pkcs7-mime" || contentType === "application/x-pkcs7-mime") return true;
	return contentType === "application/octet-stream" && filename?.toLowerCase() === "smime.p7m";
}

const headerField = /^[A-Za-z][A-Za-z-]{0,60}:/;

/** A signed entity is shown as a part like any other: mailers check its signature, or do not mind. */
function readSigned(entity: Entity, context: ParseContext): void {
	const content = signedContent(entity.bytes());
	if (content === undefined || !headerField.test(content.subarray(0, 64).toString("latin1"))) return;
	if (tooDeep(entity, context) || !context.admitEntity()) return;
	entity.children.push(readEntity(content, entity.depth + 1, "text/plain", context));
	entity.contentType = "multipart/signed";
}

function contentTypeOf(value: string, defaultType: string, context: ParseContext): string {
	if (value === "") return defaultType;
	const slash = value.indexOf("/");
	if (slash > 0 && slash < value.length - 1 && value.indexOf("/", slash + 1) < 0) return value;
	context.defects.note("CONTENT_TYPE_UNREADABLE", `unreadable content type "${value.slice(0, 60)}"`);
	// "text", "multipart/" and such; anything else is plain text (RFC 2045 section 5.2).
	if (value.startsWith("multipart")) return "multipart/mixed";
	return value === "html" ? "text/html" : "text/plain";
}

function readParts(entity: Entity, context: ParseContext): void {
	if (tooDeep(entity, context)) return;
	const parts = splitByBoundary(entity, context);
	const defaultType = entity.contentType === "multipart/digest" ? "message/rfc822" : "text/plain";
	for (const part of parts) {
		if (!context.admitEntity()) break;
		const child = readEntity(part, entity.depth + 1, defaultType, context);
		if (isEmptyMultipart(child)) context.defects.note("MULTIPART_EMPTY", "multipart without a part");
		else entity.children.push(child);
	}
	if (entity.children.length > 0) return;
	// What has no parts is shown as it stands.
	if (entity.depth === 0 || !isBlank(entity.rawBody, 0)) context.defects.note("MULTIPART_EMPTY", "multipart without a part");
	entity.contentType = "text/plain";
}

function splitByBoundary(entity: Entity, context: ParseContext): Buffer[] {
	const boundary = entity.mediaType.parameters.get("boundary")?.trimEnd();
	// Bounces return a header section that promises parts, and nothing below it.
	if (isBlank(entity.rawBody, 0)) return [];
	const parts = boundary ? splitMultipart(entity.rawBody, boundary, context) : [];
	if (parts.length > 0) return parts;
	// A relay or a bulk mailer has changed one of the two: go by the delimiter lines that are there.
	context.defects.note(
		"BOUNDARY_MISSING",
		boundary ? "multipart whose boundary does not occur in it" : "multipart without a boundary parameter",
	);
	const guessed = guessBoundary(entity.rawBody);
	return guessed === undefined ? [] : splitMultipart(entity.rawBody, guessed, context);
}

/** What is left of a multipart inside of another with the same boundary, whose parts count as those of the outer one. */
function isEmptyMultipart(entity: Entity): boolean {
	return entity.mediaType.value.startsWith("multipart/") && entity.children.length === 0 && isBlank(entity.rawBody, 0);
}

function readMessage(entity: Entity, context: ParseContext): void {
	if (tooDeep(entity, context) || !context.admitEntity()) return;
	entity.children.push(readEntity(entity.bytes(), entity.depth + 1, "text/plain", context));
}

function tooDeep(entity: Entity, context: ParseContext): boolean {
	if (entity.depth < context.limits.depth) return false;
	context.defects.note("TOO_DEEP", `body parts nested more than ${context.limits.depth} deep`);
	return true;
}
