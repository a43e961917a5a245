/** Control characters, and those that turn the direction of text around: "exe.fdp" would read as "pdf.exe". */
const harmful =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]|\p{Cs}/gu;

/**
 * Hostile text that can be put into a mail: nothing in it is a link for any mail program. "https://" becomes "hxxps://", dots
 * in names become "[.]" and "@" becomes "[at]", which also keeps www.bank.example and mailto addresses from being made
 * clickable by the reader's program. Cut to so many characters.
 */
export function neutralText(text: string, most: number): string {
	// Only as much as can be shown is looked at.
	const cut = [...text.slice(0, most * 2)];
	const shown = cut.slice(0, most).join("") + (cut.length > most || text.length > most * 2 ? "…" : "");
	return shown
		.replace(harmful, "\ufffd")
		.replace(/http(?=s?:)/gi, "hxxp")
		.replace(/(?<=[a-z])(?<!hxxps?):(?=\/\/)/gi, "[:]")
		.replace(/(?<=mailto|tel|sms|callto|javascript|data):/gi, "[:]")
		.replace(/@/g, "[at]")
		.replace(/(?<=[\p{L}\p{N}\]-])[.。．｡](?=[\p{L}\p{N}])/gu, "[.]");
}

/** The same on one line. */
export function neutralLine(text: string, most: number): string {
	return neutralText(
		text
			.slice(0, most * 4)
			.replace(/\s+/g, " ")
			.trim(),
		most,
	);
}
