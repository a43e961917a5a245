import { isAbsolute } from "node:path";
import type { Campaign } from "../../campaigns/campaign.ts";

/** Stands between the folder that a path was given in and the path: "/home/flora/./mail/1.eml". Systems read it as no step at all. */
const mark = "/./";

/**
 * A source as it is kept, which leads to the message from any folder. It still says how it was given: programs look messages up by
 * that. Absolute paths stay as they are, and so does what came through standard input ("-", "-/monday/1.eml"), which lies nowhere.
 */
export function keptSource(source: string, folder = process.cwd()): string {
	if (isAbsolute(source) || source === "-" || source.startsWith("-/")) return source;
	return `${folder.replace(/\/+$/, "")}${mark}${source}`;
}

/** A kept source as it was given where one stands in the folder that it was given in; elsewhere the absolute path. */
export function shownSource(kept: string, folder = process.cwd()): string {
	const at = isAbsolute(kept) ? kept.indexOf(mark) : -1;
	if (at < 0) return kept;
	const given = kept.slice(at + mark.length);
	return kept.slice(0, at) === folder.replace(/\/+$/, "") ? given : `${kept.slice(0, at)}/${given}`;
}

/** A kept campaign as it is shown. */
export function shownCampaign(campaign: Campaign): Campaign {
	return { ...campaign, sample: { ...campaign.sample, source: shownSource(campaign.sample.source) } };
}
