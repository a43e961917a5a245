/** Controls, what turns the direction of text around, halves of characters, tags; and what is seen by nobody. */
const harmful =
	/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;
const invisible = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\uffa0]/g;
const longest = 160;

/**
 * Text of mail, fit for a line of a letter: one line, nothing that controls, at most 160 characters. Its addresses are broken
 * ("evil[.]example"), since mail programs make links of whatever looks like one, and readers of this letter must not end up there.
 */
export function harmless(text: string, most = longest): string {
	const line = text
		.slice(0, 4 * most)
		.replace(/[\t\n\r]+/g, " ")
		.replace(invisible, "")
		.replace(harmful, "\ufffd")
		.replace(/ {2,}/g, " ")
		.trim();
	const characters = [...line];
	const short = characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
	return short
		.replaceAll("://", "[:]//")
		.replaceAll("@", "[at]")
		.replace(/(?<=[\p{L}\p{N}])[.\u3002\uff0e\uff61](?=[\p{L}\p{N}])/gu, "[.]");
}
