import type { Mail } from "../../mail/mail.ts";

/** Marks by which services that count visits know their customer, and how each is written. */
const kinds: readonly (readonly [string, RegExp])[] = [
	["UA-", /UA-\d{4,10}-\d{1,3}/uy],
	["GTM-", /GTM-[A-Z0-9]{5,8}(?![A-Z0-9])/uy],
	["G-", /G-[A-Z0-9]{10}(?![A-Z0-9])/uy],
	["AW-", /AW-\d{9,11}(?!\d)/uy],
	["fbq('init'", /fbq\('init',\s?'(\d{12,17})'/uy],
	["facebook.com/tr?id=", /facebook\.com\/tr\?id=(\d{12,17})/uy],
	["clarity.ms/tag/", /clarity\.ms\/tag\/([a-z0-9]{8,12})/uy],
];
const mostHits = 20;
const longestSource = 200_000;
const mostNames = 3;
const imagesRead = 40;

/** Names of accounts at services that count visits, as a page copied into a mail carries them along: "tracking: UA-12345678-1". */
export function trackingNames(mail: Mail): string[] {
	const text = countingSource(mail);
	const found = new Set<string>();
	if (text === "") return [];
	for (const [mark, pattern] of kinds) {
		for (
			let at = text.indexOf(mark), hits = 0;
			at >= 0 && hits < mostHits && found.size < mostNames;
			at = text.indexOf(mark, at + 1), hits++
		) {
			if (mark.endsWith("-") && at > 0 && /[A-Za-z0-9-]/u.test(text.charAt(at - 1))) continue;
			pattern.lastIndex = at;
			const match = pattern.exec(text);
			if (match !== null) found.add(`tracking: ${match[1] ?? match[0]}`);
		}
	}
	return [...found];
}

/** Where such a name can stand: in scripts, which honest mail does not have, and in the addresses of pictures that count. */
function countingSource({ html, parts }: Mail): string {
	if (html === undefined) return "";
	if (html.active.has("script"))
		return (parts.find(({ contentType, disposition }) => contentType === "text/html" && disposition !== "attachment")?.text() ?? "").slice(
			0,
			longestSource,
		);
	const counting: string[] = [];
	for (const { source } of html.images.slice(0, imagesRead))
		if (source.includes("google-analytics.com/") || source.includes("facebook.com/tr")) counting.push(source.slice(0, 1_000));
	return counting.join("\n");
}
