import { text } from "./text.ts";

/** An http or https address, or "" for none. */
export const webAddress = text('an address that begins with https:// or http://, or "" for none', isWebAddress);

function isWebAddress(text: string): boolean {
	if (text === "") return true;
	return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}
