import { type Command, Option } from "commander";
import { exportKindNames } from "../../app/campaigns/export-kind-names.ts";
import type { Finish } from "../finish.ts";
import { jsonObject, someText, wholeNumber } from "../option-values.ts";
import { judging, keeping, threads } from "../shared-options.ts";
import { campaignsHelp } from "./campaigns-help.ts";
import { classOption, day, filterNames, filtering, themeOption } from "./filter-options.ts";

/** The Traffic Light Protocol 2.0. */
const tlpLevels = ["clear", "green", "amber", "amber+strict", "red"];

/** The commands that look at mail as campaigns. What they do is loaded when one is called. */
export function addCampaigns(program: Command, finish: Finish): void {
	const campaigns = exporting(listing(filtering(gathering(program.command("campaigns")))))
		.description("say which messages are one template, and what each template is")
		.argument("[path...]", "mail, as for scan; what the data folder keeps when left out")
		.addHelpText("after", campaignsHelp.campaigns)
		.action(async (paths, options) => finish(await (await import("./campaigns-command.ts")).campaignsCommand(paths, options)));
	addShow(campaigns, finish);
	addForget(campaigns, finish);
	for (const add of [addWaves, addOverlaps, addDigest]) add(program, finish);
}

/** Which campaigns are listed, and how. */
function listing(command: Command): Command {
	return command
		.option("--json", "one JSON object a campaign, a line each")
		.addOption(
			new Option("--members", "say of every message which campaign it belongs to; with --json one object a message").conflicts([
				"html",
				"export",
			]),
		)
		.option("--least <n>", "list campaigns of so many messages and more (default: 2, with --json 1)", wholeNumber(1))
		.addOption(
			new Option("--sort <order>", "by the number of messages (default), or the campaigns that began or went on last first")
				.choices(["messages", "first", "last"])
				.conflicts(["html", "export"]),
		)
		.option("--limit <n>", "list at most so many, the first in that order", wholeNumber(1));
}

/** The report, and exports for programs and other houses. */
function exporting(command: Command): Command {
	return command
		.addOption(
			new Option(
				"--html <file>",
				"write a report as one page that needs no network: waves, themes, samples with reasons, overlaps",
			).conflicts([...filterNames]),
		)
		.option("--title <text>", "title of the report, or of a MISP event, which is known by it then")
		.addOption(
			new Option("--export <kind>", "write everything to standard output: csv, json, a STIX 2.1 bundle or a MISP event")
				.choices(exportKindNames)
				.conflicts(["json", "least", "limit"]),
		)
		.addOption(new Option("--tlp <level>", "whom a STIX or MISP export may be handed on to").choices(tlpLevels))
		.option(
			"--bom",
			"begin the CSV with the mark by which Excel knows UTF-8; other programs may take it for part of the first column's name",
		)
		.option(
			"--exporter <name>",
			"who hands a STIX or MISP export on: the organization's name; the same campaign has other ids where another organization exports it",
			someText,
		)
		.option("--ham", "wanted campaigns too in a STIX or MISP export")
		.option("--samples", "samples, and texts as they came, in a STIX or MISP export: they may name recipients");
}

function addShow(campaigns: Command, finish: Finish): void {
	gathering(campaigns.command("show"))
		.description("say all that is known of one campaign")
		.argument("<id>", "of the campaign, or the beginning of it")
		.argument("[path...]", "mail it was found in; what the data folder keeps when left out")
		.option("--json", "one JSON object, with all its messages' places")
		.option("--members", "where each of its messages lies, a line each; with --json one object a message")
		.addHelpText("after", campaignsHelp.show)
		.action(async (id, paths, options, command) =>
			finish(
				await (await import("./show-campaign-command.ts")).showCampaignCommand(
					id,
					paths,
					withParents(command, options, ["data", "json", "members", "keep", "threads", "authservId", "threshold", "own"]),
				),
			),
		);
}

function addForget(campaigns: Command, finish: Finish): void {
	filtering(keeping(campaigns.command("forget")))
		.description("take campaigns out of what the data folder keeps")
		.argument("[id...]", "of campaigns, or their beginnings")
		.option("--before <day>", "those whose last message is of an earlier day: 2025-01-01, in UTC", day)
		.option("-y, --yes", "do not ask")
		.addOption(jsonObject())
		.addHelpText("after", campaignsHelp.forget)
		.action(async (ids, options, command) =>
			finish(
				await (await import("./forget-campaigns-command.ts")).forgetCampaignsCommand(
					ids,
					withParents(command, options, ["data", "json", ...filterNames]),
				),
			),
		);
}

function addWaves(program: Command, finish: Finish): void {
	gathering(program.command("waves"))
		.description("say when which theme came far more often than usual, what for, and what is due")
		.argument("[path...]", "mail, as for campaigns; what the data folder keeps when left out")
		.addOption(themeOption("only of this theme, as tables or --json call it; may be repeated"))
		.option("--since <day>", "only those that last until this day or longer: 2026-03-01", day)
		.option("--json", "one JSON object a wave, a line each")
		.addHelpText("after", campaignsHelp.waves)
		.action(async (paths, options) => finish(await (await import("./waves-command.ts")).wavesCommand(paths, options)));
}

function addDigest(program: Command, finish: Finish): void {
	gathering(program.command("digest"))
		.description("write the weekly letter for a team: what rose, what is new, what is due")
		.argument("[path...]", "mail, as for campaigns; what the data folder keeps when left out")
		.option(
			"--week [week]",
			"a day of the week or its number, 2024-W10 or W10 (default: the last one that is over); mail is named before it",
		)
		.option("--html <file>", "write it as HTML, to be sent or printed")
		.option("--json", "one JSON object")
		.addHelpText("after", campaignsHelp.digest)
		.action(async (paths, options) => finish(await (await import("./digest-command.ts")).digestCommand(paths, options)));
}

function addOverlaps(program: Command, finish: Finish): void {
	gathering(program.command("overlaps"))
		.description("say which campaigns share infrastructure or workmanship, and what ties them")
		.argument("[path...]", "mail, as for campaigns; what the data folder keeps when left out")
		.addOption(classOption("only ties of ham, spam or phish; may be repeated (default: spam and phish; with --of all)"))
		.option("--of <id>", "only what is tied to this campaign, or all that this cluster holds")
		.option("--limit <n>", "at most so many, the strongest", wholeNumber(1))
		.option("--json", "one JSON object a pair, a line each")
		.addHelpText("after", campaignsHelp.overlaps)
		.action(async (paths, options) => finish(await (await import("./overlaps-command.ts")).overlapsCommand(paths, options)));
}

/**
 * Options of a command below another one, which takes for itself what both know, wherever it stands. Throws where it took one that would be of
 * no effect.
 */
function withParents<T extends object>(command: Command, options: T, heeded: readonly string[]): T {
	const { parent } = command;
	const told = Object.keys(parent?.opts() ?? {}).filter((name) => parent?.getOptionValueSource(name) === "cli");
	const idle = told.find((name) => !heeded.includes(name));
	if (idle !== undefined) throw new Error(`--${idle} is not for tidegate campaigns ${command.name()}`);
	return { ...parent?.opts(), ...options };
}

/** Options of every command that groups mail. */
function gathering(command: Command): Command {
	return judging(command).option("--keep", "add it to what the data folder keeps, and show all of that").addOption(threads());
}
