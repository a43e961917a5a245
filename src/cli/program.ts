import { Command, Option } from "commander";
import { attackKinds } from "../app/drill/attack-kinds.ts";
import { addCampaigns } from "./campaigns/campaigns-program.ts";
import { addTrace } from "./campaigns/trace-program.ts";
import type { Finish } from "./finish.ts";
import { addAccount } from "./gate/account-program.ts";
import { addGate } from "./gate/gate-program.ts";
import { help } from "./help.ts";
import { wholeNumber } from "./option-values.ts";
import { addConfig } from "./settings/config-program.ts";
import { judging, keeping, threads } from "./shared-options.ts";
import { version } from "./version.ts";

/**
 * The command line: names, options and what they mean. What a command does is loaded when it is called, so that `--help`
 * does not wait for the scanner.
 */
export function buildProgram(finish: Finish): Command {
	const program = new Command("tidegate")
		.description(
			"Says of any mail whether it is ham, spam or phishing, how sure that is, and why; traces campaigns and waves; and holds what a stolen login sends.",
		)
		.version(version(), "-V, --version", "print the version")
		.helpOption("-h, --help", "print this help")
		.helpCommand("help [command]", "print the help of a command")
		.addHelpText("after", help.program)
		.showHelpAfterError("(tidegate --help, or tidegate COMMAND --help, says what there is)")
		.exitOverride();
	program.commandsGroup("Judging mail:");
	for (const add of [addScan, addExplain, addEval, addLearn, addUnlearn]) add(program, finish);
	program.commandsGroup("Campaigns and waves:");
	addCampaigns(program, finish);
	addTrace(program, finish);
	program.commandsGroup("The gate, between sending programs and delivery:");
	for (const add of [addGate, addAccount, addConfig, addDrill]) add(program, finish);
	return program;
}

function addScan(program: Command, finish: Finish): void {
	judging(program.command("scan"))
		.description("say of every message what it is")
		.argument(
			"<path...>",
			"mail: .eml files, mboxes, Maildirs, folders of them, any of it packed (gzip, zstd, tar, ZIP), or - for standard input",
		)
		.option("--json", "one JSON object a line")
		.addOption(
			new Option("--fail-on <class>", "exit with 1 when such a message was found (spam: spam or phish)").choices(["phish", "spam"]),
		)
		.addOption(threads())
		.addHelpText("after", help.scan)
		.action(async (paths, options) => finish(await (await import("./scan-command.ts")).scanCommand(paths, options)));
}

function addExplain(program: Command, finish: Finish): void {
	judging(program.command("explain"))
		.description("give the whole account of one message")
		.argument("<file>", "a mail, an mbox or a place as other commands print it (archive.mbox#41), or - for standard input")
		.option("--index <n>", "which message of an mbox, from 0 (default: 0)", wholeNumber(0))
		.option("--json", "one JSON object")
		.addHelpText("after", help.explain)
		.action(async (path, options) => finish(await (await import("./explain-command.ts")).explainCommand(path, options)));
}

function addEval(program: Command, finish: Finish): void {
	judging(program.command("eval"))
		.description("measure on mail whose truth is known")
		.requiredOption("--ham <path...>", "wanted mail")
		.requiredOption("--unwanted <path...>", "spam and phishing")
		.option("--json", "one JSON object")
		.addOption(threads())
		.addHelpText("after", help.eval)
		.action(async (options) => finish(await (await import("./eval-command.ts")).evalCommand(options)));
}

function addLearn(program: Command, finish: Finish): void {
	keeping(program.command("learn"))
		.description("teach what messages are; the next scan knows")
		.argument("<path...>", "mail, as for scan")
		.addOption(new Option("--as <class>", "what they are").choices(["ham", "spam", "phish"]).makeOptionMandatory())
		.addHelpText("after", help.learn)
		.action(async (paths, options) => finish(await (await import("./learn-command.ts")).learnCommand(paths, options)));
}

function addUnlearn(program: Command, finish: Finish): void {
	keeping(program.command("unlearn"))
		.description("take back what was taught of messages")
		.argument("<path...>", "mail, as for scan")
		.addHelpText("after", help.unlearn)
		.action(async (paths, options) => finish(await (await import("./learn-command.ts")).unlearnCommand(paths, options)));
}

function addDrill(program: Command, finish: Finish): void {
	program
		.command("drill")
		.description("watch the gate stop a stolen login: a fire drill on this machine")
		.option("--recipients <n>", "phishing copies that the attacker sends", wholeNumber(1, 1_000_000), 40_000)
		.addOption(new Option("--attack <kind>", "what the attacker sends").choices(attackKinds).default("ministry"))
		.option("--seed <n>", "for another newsletter and other readers", wholeNumber(0), 1)
		.option("--json", "one JSON object, when it is over")
		.addHelpText("after", help.drill)
		.action(async (options) => finish(await (await import("./drill-command.ts")).drillCommand(options)));
}
