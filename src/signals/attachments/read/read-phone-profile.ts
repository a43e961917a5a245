import { BinaryView } from "../binary-view.ts";
import type { FileReader } from "../file-notes.ts";
import { decodeEntities } from "./decode-entities.ts";

const maximumText = 256 * 1024;

/** A configuration profile of Apple's phones, as a property list or signed (CMS) around one: addresses it puts on the phone. */
export const readPhoneProfile: FileReader = (bytes, notes) => {
	const text = new BinaryView(bytes).latin1(0, maximumText);
	if (bytes[0] === 0x30) notes.note("signed-profile");
	for (const [, address = ""] of text.matchAll(/<string>\s{0,8}(https?:\/\/[^<]{1,2000})<\/string>/gi)) notes.link(decodeEntities(address));
};
