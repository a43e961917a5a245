import { safeText } from "../../base/safe-text.ts";

const longest = 160;

/**
 * Text of mail, fit for a line of a letter: one line, nothing that controls, at most 160 characters. Its addresses are broken
 * ("evil[.]example"), since mail programs make links of whatever looks like one, and readers of this letter must not end up there.
 */
export function harmless(text: string, most = longest): string {
	const line = safeText(text.slice(0, 4 * most));
	const characters = [...line];
	const short = characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
	return short
		.replaceAll("://", "[:]//")
		.replaceAll("@", "[at]")
		.replace(/(?<=[\p{L}\p{N}])[.\u3002\uff0e\uff61](?=[\p{L}\p{N}])/gu, "[.]");
}
