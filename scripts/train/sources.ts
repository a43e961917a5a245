/** What a training archive is, how much its messages count, and how it is held out. */
export interface Source {
	readonly name: string;
	/**
	 * time: later blocks are held out from earlier ones and the other way round.
	 * whole: the source is held out at once, as a source never trained on would be.
	 * folder: each sub-folder (one sender) is held out at once.
	 */
	readonly heldOut: "time" | "whole" | "folder";
	/**
	 * Weight of one message in the fit. Few modern genuine mails stand against many old ones: they count more each.
	 * newsletters and political-2020 were wrapped as mail by the people who collected them: their header fields are all
	 * alike and would teach what a wrapper looks like, so they count little.
	 */
	readonly hamImportance: number;
	readonly unwantedImportance: number;
	readonly synthetic?: boolean;
	/** From before 2011: kept for its words, left out where figures for today's mail are stated. */
	readonly classic?: boolean;
	readonly licence: string;
	readonly years: string;
}

export const sources: readonly Source[] = [
	{ name: "honeypot-2022-2025", heldOut: "time", hamImportance: 1, unwantedImportance: 1, licence: "CC BY-NC 4.0", years: "2022 to 2025" },
	{
		name: "lists-2019-2020",
		heldOut: "time",
		hamImportance: 1,
		unwantedImportance: 1,
		licence: "public list archives, senders' copyright",
		years: "2019 to 2020",
	},
	{
		name: "deadlist-2019-2023",
		heldOut: "whole",
		hamImportance: 1,
		unwantedImportance: 1.5,
		licence: "public list archive, senders' copyright",
		years: "2019 to 2023",
	},
	{
		name: "corporate-list-2019-2020",
		heldOut: "time",
		hamImportance: 1,
		unwantedImportance: 1,
		licence: "public list archive, senders' copyright",
		years: "2019 to 2020",
	},
	{
		name: "spamassassin-2002",
		classic: true,
		heldOut: "whole",
		hamImportance: 0.3,
		unwantedImportance: 0.3,
		licence: "public corpus, senders' copyright",
		years: "2002",
	},
	{
		name: "csdmc-2010",
		classic: true,
		heldOut: "whole",
		hamImportance: 0.5,
		unwantedImportance: 0.3,
		licence: "public corpus, senders' copyright",
		years: "2010",
	},
	{
		name: "enron-2001",
		classic: true,
		heldOut: "time",
		hamImportance: 0.3,
		unwantedImportance: 1,
		licence: "public record, private mail",
		years: "1999 to 2002",
	},
	{
		name: "newsletters",
		heldOut: "folder",
		hamImportance: 1,
		unwantedImportance: 1,
		licence: "their publishers' copyright",
		years: "2013 to 2025",
	},
	{ name: "political-2020", heldOut: "whole", hamImportance: 0.5, unwantedImportance: 1, licence: "public archive", years: "2020" },
	{
		name: "mailbox-2025",
		heldOut: "whole",
		hamImportance: 8,
		unwantedImportance: 3,
		licence: "donated mailbox, senders' copyright",
		years: "2024 to 2026",
	},
	{
		name: "bulk-abuse-2019-2026",
		heldOut: "whole",
		hamImportance: 1,
		unwantedImportance: 5,
		licence: "public archives, senders' copyright",
		years: "2019 to 2026",
	},
	{ name: "joejob-bounces-2020", heldOut: "whole", hamImportance: 1, unwantedImportance: 1, licence: "public archive", years: "2020" },
	{
		name: "synthetic-genuine",
		heldOut: "folder",
		hamImportance: 1,
		unwantedImportance: 1,
		synthetic: true,
		licence: "ours",
		years: "rendered",
	},
	{
		name: "synthetic-abuse",
		heldOut: "folder",
		hamImportance: 1,
		unwantedImportance: 1,
		synthetic: true,
		licence: "ours",
		years: "rendered",
	},
];
