import type { Limits } from "../../../base/limits.ts";
import type { Mail } from "../../../mail/mail.ts";
import type { Picture } from "../file-facts.ts";
import { inspectAttachments } from "../inspect-attachments.ts";
import { dataPictures } from "./data-pictures.ts";
import { htmlSource } from "./html-source.ts";
import { type PictureSize, pictureSize } from "./picture-size.ts";
import { withoutEndlessScans } from "./without-endless-scans.ts";

/** A picture in which a code may be. */
export interface CandidatePicture {
	readonly bytes: Uint8Array;
	/** File name, Content-ID or the file around it. */
	readonly where: string;
}

// The smallest code has 21 modules a side and a border of 4, and a phone needs about two pixels for each.
const smallestSide = 60;
// A banner or a signature line: a code in it would be smaller than a phone can read.
const longestShape = 3.5;
// Bytes a pixel of a losslessly packed photograph; drawings, screenshots and codes take far less.
const photographDensity = 1.6;
// A JPEG with edges in it takes more than this; below, it is one colour or a placeholder.
const blankDensity = 0.01;
const maximumLooked = 32;

/**
 * Pictures of a message that can hold a code, likeliest first: square ones before wide ones. At most limits.codeImages,
 * so that time is bounded; sorting by shape keeps decoys from filling the places.
 */
export function candidatePictures(mail: Mail, limits: Limits): CandidatePicture[] {
	const found: { picture: CandidatePicture; shape: number }[] = [];
	let looked = 0;
	for (const { open, where } of pictures(mail, limits)) {
		if (looked++ >= maximumLooked) break;
		const bytes = open();
		const size = bytes === undefined ? undefined : pictureSize(bytes);
		if (bytes === undefined || size === undefined || !canHoldCode(size, bytes.length, limits)) continue;
		found.push({ picture: { bytes: withoutEndlessScans(bytes, size), where }, shape: shapeOf(size) });
	}
	found.sort((a, b) => a.shape - b.shape);
	return found.slice(0, limits.codeImages).map(({ picture }) => picture);
}

function* pictures(mail: Mail, limits: Limits): Generator<{ open: Picture; where: string }> {
	for (const { part, filename, kind } of mail.attachments) {
		if (kind === "png" || kind === "jpeg" || kind === "gif" || kind === "bmp")
			yield { open: () => part.bytes(), where: filename || (part.contentId ?? "") };
	}
	if (hasDataPictures(mail)) for (const open of dataPictures(htmlSource(mail))) yield { open, where: "" };
	for (const file of inspectAttachments(mail, limits)) for (const open of file.pictures) yield { open, where: file.name };
}

/** Whether a picture is written into the HTML itself. */
export function hasDataPictures(mail: Mail): boolean {
	return mail.html?.images.some(({ source }) => source.startsWith("data:")) ?? false;
}

function canHoldCode({ format, width, height }: PictureSize, bytes: number, limits: Limits): boolean {
	const pixels = width * height;
	if (Math.min(width, height) < smallestSide || pixels > limits.codeImagePixels) return false;
	if (shapeOf({ format, width, height }) > longestShape) return false;
	if (format === "jpeg") return bytes > pixels * blankDensity;
	return format === "bmp" || bytes < pixels * photographDensity;
}

function shapeOf({ width, height }: PictureSize): number {
	return Math.max(width, height) / Math.max(1, Math.min(width, height));
}
