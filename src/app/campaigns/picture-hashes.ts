import { hash } from "node:crypto";
import type { Limits } from "../../base/limits.ts";
import type { Mail } from "../../mail/mail.ts";
import { hasDataPictures } from "../../signals/attachments/codes/candidate-pictures.ts";
import { dataPictures } from "../../signals/attachments/codes/data-pictures.ts";
import { htmlSource } from "../../signals/attachments/codes/html-source.ts";
import { hashPicture } from "./pictures/hash-picture.ts";
import { readPicture } from "./pictures/read-picture.ts";

/** One picture gives one or two. */
const mostHashes = 6;
/** Pictures that are looked at; signatures and icons give no hash and are soon passed over. */
const mostLooked = 12;
const pictureKinds: ReadonlySet<string | undefined> = new Set(["png", "jpeg", "gif", "bmp"]);

interface Hashed {
	/** None for a picture that shows nothing. */
	readonly hashes: readonly string[];
	/** How many were read for it. */
	readonly points: number;
}

/** Campaigns repeat the same files in every message. */
const mostRemembered = 1_000;
const remembered = new Map<string, Hashed>();

/**
 * Perceptual hashes of the pictures that a message carries, attached or written into its HTML: 64 bits each as 16 hexadecimal digits, at most
 * seven, in the order of the message and each once. Copies of a picture differ in few bits whatever was done to them, up to 8 of 64; different
 * ones in 12 or more, nearly always. Pictures that show nothing give none. Never throws.
 */
export function pictureHashes(mail: Mail, limits: Limits): readonly string[] {
	const hashes = new Set<string>();
	let [looked, points] = [0, 0];
	for (const bytes of pictures(mail)) {
		// One more picture may be read when the points of one largest picture are used up: that bounds the time of a message.
		if (hashes.size >= mostHashes || looked++ >= mostLooked || points >= limits.codeImagePixels) break;
		const found = hashOf(bytes, limits.codeImagePixels);
		points += found.points;
		for (const hash of found.hashes) hashes.add(hash);
	}
	return [...hashes];
}

function* pictures(mail: Mail): Generator<Uint8Array> {
	for (const { part, kind } of mail.attachments) if (pictureKinds.has(kind)) yield part.bytes();
	if (!hasDataPictures(mail)) return;
	for (const open of dataPictures(htmlSource(mail))) {
		const bytes = open();
		if (bytes !== undefined) yield bytes;
	}
}

function hashOf(bytes: Uint8Array, maximumPixels: number): Hashed {
	const key = `${maximumPixels} ${hash("sha1", bytes, "base64")}`;
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const picture = readPicture(bytes, maximumPixels);
	const hashed = picture === undefined ? { hashes: [], points: 0 } : { points: picture.grey.length, hashes: hashPicture(picture) };
	if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? "");
	remembered.set(key, hashed);
	return hashed;
}
