import type { Command } from "commander";
import type { Finish } from "../finish.ts";
import { wholeNumber } from "../option-values.ts";
import { judging, threads } from "../shared-options.ts";
import { campaignsHelp } from "./campaigns-help.ts";

/** The commands that look at mail as campaigns. What they do is loaded when one is called. */
export function addCampaigns(program: Command, finish: Finish): void {
	const campaigns = gathering(program.command("campaigns"))
		.description("say which messages are one template, and what each template is")
		.argument("[path...]", "mail, as for scan; what the data folder keeps when left out")
		.option("--json", "one JSON object a campaign, a line each")
		.option("--members", "say of every message which campaign it belongs to; with --json one object a message")
		.option("--least <n>", "list campaigns of so many messages and more (default: 2, with --json 1)", wholeNumber(1))
		.option("--limit <n>", "at most so many, the largest", wholeNumber(1))
		.addHelpText("after", campaignsHelp.campaigns)
		.action(async (paths, options) => finish(await (await import("./campaigns-command.ts")).campaignsCommand(paths, options)));
	addShow(campaigns, finish);
	addOverlaps(program, finish);
}

function addShow(campaigns: Command, finish: Finish): void {
	gathering(campaigns.command("show"))
		.description("say all that is known of one campaign")
		.argument("<id>", "of the campaign")
		.argument("[path...]", "mail it was found in; what the data folder keeps when left out")
		.option("--json", "one JSON object")
		.addHelpText("after", campaignsHelp.show)
		.action(async (id, paths, options, command) =>
			finish(await (await import("./show-campaign-command.ts")).showCampaignCommand(id, paths, { ...command.parent?.opts(), ...options })),
		);
}

function addOverlaps(program: Command, finish: Finish): void {
	gathering(program.command("overlaps"))
		.description("say which campaigns share infrastructure or workmanship, and what ties them")
		.argument("[path...]", "mail, as for campaigns; what the data folder keeps when left out")
		.option("--json", "one JSON object a pair, a line each")
		.addHelpText("after", campaignsHelp.overlaps)
		.action(async (paths, options) => finish(await (await import("./overlaps-command.ts")).overlapsCommand(paths, options)));
}

/** Options of every command that groups mail. */
function gathering(command: Command): Command {
	return judging(command).option("--keep", "add it to what the data folder keeps, and show all of that").addOption(threads());
}
