import { grouped } from "../../base/grouped.ts";
import { dueOccasions } from "../due-occasions.ts";
import { counted } from "../report/figures.ts";
import { themeName } from "../themes/theme.ts";
import { spokenDay } from "../waves/spoken-days.ts";
import { spokenList } from "../waves/spoken-list.ts";
import { occasionName, spokenTimes } from "../waves/wave-sentence.ts";
import { campaignHeading } from "./campaign-heading.ts";
import type { Digest, DigestCampaign } from "./digest.ts";
import { harmless } from "./harmless.ts";

/** Themes of a line that are named. */
const mostNamed = 3;
const mostRows = 5;

/** The biggest campaigns in figures. */
export interface FigureTable {
	readonly heads: readonly [string, string, string, string];
	/** Subject, messages, times the usual, where it leads. */
	readonly rows: readonly (readonly [string, string, string, string])[];
}

/** The letter in three lines, for whoever reads no further; none where no mail was seen. */
export function summaryOf(digest: Digest): string[] {
	return digest.messages === 0 ? [] : [risen(digest), fresh(digest), due(digest)];
}

function risen({ risenThemes, waves }: Digest): string {
	const themes = [...new Set([...risenThemes.map(({ theme }) => theme), ...waves.map(({ theme }) => theme)])];
	if (themes.length === 0) return "Rising: nothing.";
	const named = themes.slice(0, mostNamed).map(themeName).join("; ");
	return `Rising: ${named}${themes.length > mostNamed ? `; and ${grouped(themes.length - mostNamed)} more` : ""}.`;
}

function fresh({ fresh: [first], newCampaigns }: Digest): string {
	if (first === undefined) return "New: no campaign.";
	const size = counted(first.messages, "message");
	return `New: ${counted(newCampaigns, "campaign")}, ${newCampaigns === 1 ? "" : "the largest "}${campaignHeading(first)}, ${size}.`;
}

/** What was seen before; what calendars guess stands further down. */
function due({ due: all }: Digest): string {
	const seen = dueOccasions(all.filter(({ isGuess }) => isGuess !== true)).slice(0, mostNamed);
	if (seen.length === 0) return "Due: nothing that was seen before.";
	return `Due: ${spokenList(seen.map(({ occasion, languages, from }) => `${occasionName(occasion, languages)} (mail from ${spokenDay(from, false)})`))}.`;
}

export function figuresOf({ largest, fresh }: Digest): FigureTable {
	const isNew = new Set(fresh.map(({ id }) => id));
	const row = (one: DigestCampaign): readonly [string, string, string, string] => [
		harmless(one.subject, 100) || themeName(one.theme),
		grouped(one.messages),
		isNew.has(one.id) ? "new" : one.usual < 1 ? "–" : spokenTimes(one.messages / one.usual).replace(" times", ""),
		one.ofWeek.host !== "" ? harmless(one.ofWeek.host, 80) : one.leadsToSeveral ? "several hosts" : "–",
	];
	return { heads: ["Campaign", "Messages", "Times usual", "Leads to"], rows: largest.slice(0, mostRows).map(row) };
}
