import { csvColumns } from "../../src/campaigns/exports/csv/campaigns-csv.ts";
import { generatedNote } from "./generated-note.ts";
import { interfaceMembers } from "./interface-members.ts";
import { markdownTable } from "./markdown-table.ts";

/** The lists of the JSON export, and what they are made of. */
const shapes: readonly (readonly [name: string, file: string, what: string])[] = [
	["Campaign", "src/campaigns/campaign.ts", "One of `campaigns`, and a line of `tidegate campaigns --json`."],
	["Share", "src/campaigns/campaign.ts", "A value and how many messages of the campaign have it."],
	["FileShare", "src/campaigns/campaign.ts", "A Share, and:"],
	["DayCount", "src/campaigns/campaign.ts", "One of `days`."],
	["Sample", "src/campaigns/campaign.ts", "The most telling message."],
	["Overlap", "src/campaigns/overlaps/overlap.ts", "One of `overlaps`, and a line of `tidegate overlaps --json`."],
	["Tie", "src/campaigns/overlaps/overlap.ts", "What two campaigns share."],
	["Cluster", "src/campaigns/overlaps/overlap.ts", "One of `clusters`."],
	["Wave", "src/campaigns/waves/wave.ts", "One of `waves`."],
	["Occasion", "src/campaigns/waves/wave.ts", "A day that mail is sent for."],
	["ExpectedWave", "src/campaigns/waves/wave.ts", "One of `due`."],
];

/** docs/reference/campaign-exports.md: the columns of the CSV and the shape of the JSON. */
export function campaignExportsPage(): string {
	return [
		generatedNote("src/campaigns"),
		"",
		"# Campaigns as CSV and JSON",
		"",
		...introduction,
		"",
		"## Columns of the CSV",
		"",
		...csvRules,
		"",
		...markdownTable(
			["Column", "What stands there"],
			Object.entries(csvColumns).map(([name, { says }]) => [`\`${name}\``, says]),
		),
		"",
		"## Shape of the JSON",
		"",
		...jsonRules,
		"",
		...shapes.flatMap(([name, file, what]) => [`### ${name}`, "", what, "", ...tableOf(file, name), ""]),
	].join("\n");
}

function tableOf(file: string, name: string): string[] {
	const rows = interfaceMembers(file, name).map((member) => [`\`${member.name}\``, `\`${member.type}\``, member.says]);
	return markdownTable(["Field", "Type", "What it is"], rows);
}

const introduction = [
	"`tidegate campaigns --export csv` and `--export json` write what is known, wanted mail too, for one's own use: they name people. What is for",
	"others is STIX and MISP: [what becomes what](../decisions/campaign-exports.md).",
];

const csvRules = [
	"UTF-8, RFC 4180, one row a campaign, the largest first. For Excel say `--bom`: without the mark it takes `Müller` for another charset;",
	"with it, `csv` of Python reads the first column as `\\ufeffid` (open the file as `utf-8-sig`) and `cut` and `awk` have it in the first line.",
	"",
	"A list has the most frequent value first. It is split at `; `, semicolon and space, which stand in no value: there no space follows",
	"a semicolon. Where a cell has room for no more, the last value is `and 12 more`. What spreadsheets would compute has an apostrophe before it, in a",
	"cell and in each value of a list: take off `'` before `=`, `+`, `-` and `@`. Telephone numbers have none, so that they can be compared with those",
	"of others; a spreadsheet that reads them as numbers drops the plus: say that the column is text.",
	"",
	"```sh",
	"tidegate campaigns --export csv > campaigns.csv",
	"python3 -c 'import csv",
	'for row in csv.DictReader(open("campaigns.csv", newline="", encoding="utf-8")):',
	'    for host in filter(None, row["action_hosts"].split("; ")): print(row["id"], host)\'',
	"```",
];

const jsonRules = [
	"One document: `format` (`tidegate-campaigns`), `version` (it goes up when something is taken away or means something else), `at` (RFC 3339, when it",
	"was made), `messages`, and the lists `campaigns`, `waves`, `due`, `overlaps` and `clusters`. Times within are milliseconds since 1970: for `jq`",
	"divide by 1000. What is undefined is left out. Text is hostile, as it came.",
	"",
	"```sh",
	"tidegate campaigns --export json > campaigns.json",
	"jq -r '.campaigns[] | select(.firstSeen) | [.id, (.firstSeen/1000|floor|todate), .subject] | @tsv' campaigns.json",
	"jq -r '.campaigns[] | select(.class == \"phish\") | .actionHosts[].value' campaigns.json | sort -u",
	"jq -r '.campaigns[] | .id as $id | .phones[] | [.value, .messages, $id] | @csv' campaigns.json",
	"jq -r '.overlaps[] | [.left, .right, .weight, .ties[0].text] | @tsv' campaigns.json",
	"jq -r '[.campaigns[].days[]] | group_by(.day)[] | [.[0].day, (map(.messages)|add)] | @tsv' campaigns.json",
	"```",
];
