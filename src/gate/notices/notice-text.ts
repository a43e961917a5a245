import type { NoticeWording } from "./notice-wording.ts";

/** A notice as plain text. */
export function noticeText(wording: NoticeWording): string {
	const width = Math.max(...wording.facts.map(({ name }) => name.length)) + 2;
	return [
		wording.headline.toUpperCase(),
		...wording.paragraphs,
		wording.facts.map(({ name, value }) => `${`${name}:`.padEnd(width)} ${value}`).join("\n"),
		...(wording.reasons.length > 0 ? [`WHY\n${indented(wording.reasons)}`] : []),
		...sampleBlocks(wording.sample),
		...(wording.steps.length > 0 ? [`WHAT TO DO\n${wording.steps.map(stepText).join("\n\n")}`] : []),
		wording.warning,
	].join("\n\n");
}

function stepText({ what, command, note }: NoticeWording["steps"][number]): string {
	return `  ${what}:\n      ${command}${note === undefined ? "" : `\n    ${note}`}`;
}

function sampleBlocks(sample: NoticeWording["sample"]): string[] {
	if (sample === undefined) return [];
	const links = sample.links.map(({ text, leadsTo }) => `“${text}” → ${leadsTo}`);
	if (sample.moreLinks > 0) links.push(`…and ${sample.moreLinks} more`);
	return [
		`FROM THE MESSAGE (made harmless)\n${quoted(sample.text)}`,
		...(links.length > 0 ? [`WHERE ITS LINKS LEAD\n${indented(links)}`] : []),
		...(sample.attachments.length > 0 ? [`ATTACHED\n${indented(sample.attachments)}`] : []),
	];
}

function indented(lines: readonly string[]): string {
	return lines.map((line) => `  ${line}`).join("\n");
}

function quoted(text: string): string {
	return text
		.split("\n")
		.map((line) => `  | ${line}`)
		.join("\n");
}
