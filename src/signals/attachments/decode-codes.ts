import type { Limits } from "../../base/limits.ts";
import type { Mail } from "../../mail/mail.ts";
import type { DecodedCode } from "../facts.ts";
import { candidatePictures, hasDataPictures } from "./codes/candidate-pictures.ts";
import { gridPicture } from "./codes/code-grid.ts";
import { drawnCodes } from "./codes/drawn-codes.ts";

/** Texts of the QR codes in a picture file; none when it shows none or cannot be read. Does not reject. */
export type CodeReader = (image: Uint8Array) => Promise<readonly string[]>;

const none: readonly DecodedCode[] = [];
const longestText = 4096;

/**
 * Reads the QR codes of a message: in attached and embedded pictures, in pictures inside of documents, and those drawn
 * with table cells or characters. The reader, which is large and started only when a picture asks for it, is handed in.
 */
export async function decodeCodes(mail: Mail, limits: Limits, readCodes: CodeReader): Promise<readonly DecodedCode[]> {
	const drawn = drawnCodes(mail);
	const pictures = mail.attachments.length > 0 || hasDataPictures(mail) ? candidatePictures(mail, limits) : [];
	if (drawn.length === 0 && pictures.length === 0) return none;
	const codes: DecodedCode[] = [];
	for (const { grid, how } of drawn) codes.push(...(await read(gridPicture(grid), `drawn with ${how}`, readCodes)));
	for (const { bytes, where } of pictures) codes.push(...(await read(bytes, where, readCodes)));
	return codes;
}

async function read(image: Uint8Array, where: string, readCodes: CodeReader): Promise<DecodedCode[]> {
	const texts = await readCodes(image);
	return texts.map((text) => ({ text: text.slice(0, longestText), where }));
}
