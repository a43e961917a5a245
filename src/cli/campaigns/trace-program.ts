import { type Command, InvalidArgumentError, Option } from "commander";
import type { Finish } from "../finish.ts";
import { dataFolderOption, jsonObject } from "../option-values.ts";
import { own } from "../shared-options.ts";
import type { CampaignSource } from "./campaign-named.ts";
import { campaignsHelp } from "./campaigns-help.ts";
import { day } from "./filter-options.ts";
import { logFormatNames } from "../../app/trace/log-format-names.ts";

/** `tidegate trace …` */
export function addTrace(program: Command, finish: Finish): void {
	program
		.command("trace")
		.description("find who looked up the domains of a campaign, in DNS logs")
		.argument("[campaign]", "whose domains")
		.requiredOption("--dns <log...>", "query logs or passive DNS; - for standard input", logNamed)
		.option("--mail <path...>", "mail that the campaign was found in, as for tidegate campaigns")
		.option("--domains <list>", "domains to look for, with commas between; beside a campaign's, or without one", domainList)
		.option("--senders", "look for the domains of its senders too")
		.addOption(new Option("--format <format>", "what the logs are (default: told by their content)").choices(logFormatNames))
		.option("--since <day>", "only lookups of this day or later: 2026-03-01, in UTC", day)
		.option("--until <day>", "only lookups of this day or earlier", day)
		.option("--without <address...>", "leave out clients that are no victims: gateways, scanners, forwarders; networks too", addressList)
		.option("--clients <file>", "names of clients: lines of address,name, a hosts file, or leases of dhcpd or dnsmasq")
		.addOption(own("your own organization, whose hosts a campaign names for show: they are shared; may be repeated"))
		.addOption(dataFolderOption())
		.addOption(jsonObject().conflicts("csv"))
		.option("--csv", "one line a client and name, with commas between")
		.addHelpText("after", campaignsHelp.trace)
		.action(async (campaign, { dns, mail, data, ...options }) => {
			const { traceCommand } = await import("./trace-command.ts");
			mustNameCampaign(campaign, mail, options.senders);
			finish(await traceCommand(await campaignNamed(campaign, { mail, data, own: options.own }), dns, options));
		});
}

/** The campaign that a command line names: a file that holds one, else an id. */
async function campaignNamed(name: string | undefined, from: CampaignSource) {
	return name === undefined ? undefined : (await import("./campaign-named.ts")).campaignNamed(name, from);
}

/** Throws a sentence where an option says something of a campaign and none is named. */
function mustNameCampaign(campaign: string | undefined, mail: unknown, senders: unknown): void {
	if (campaign !== undefined) return;
	if (mail !== undefined) throw new Error("--mail is where a campaign was found: name the campaign, too");
	if (senders !== undefined) throw new Error("--senders is for the domains of a campaign: name the campaign, too");
}

function logNamed(name: string, before: readonly string[] = []): readonly string[] {
	if (name === "") throw new InvalidArgumentError("It must be the name of a log.");
	return [...before, name];
}

function domainList(text: string): string[] {
	return text.split(/[,\s]+/).filter((name) => name !== "");
}

/** Addresses and networks, several in one with commas between; what is none is refused where they are read. */
function addressList(text: string, before: readonly string[] = []): readonly string[] {
	return [...before, ...domainList(text)];
}
