import type { Command } from "commander";
import type { Finish } from "../finish.ts";
import { configFile, dataFolderOption, jsonObject } from "../option-values.ts";
import { settingsHelp } from "./settings-help.ts";

/** `tidegate config …` */
export function addConfig(program: Command, finish: Finish): void {
	const config = program
		.command("config")
		.description("check, show or begin the file of settings")
		.addHelpText("after", settingsHelp.config);
	config
		.command("check")
		.description("find every mistake in the settings")
		.argument("[file]", "the file (default: as for every command)")
		.addOption(configFile())
		.addOption(jsonObject())
		.addHelpText("after", settingsHelp.check)
		.action(async (file, options) => finish(await (await import("./config-check-command.ts")).configCheckCommand(file, options)));
	config
		.command("show")
		.description("show what is in effect, and where it comes from")
		.addOption(configFile())
		.addOption(dataFolderOption())
		.addOption(jsonObject())
		.addHelpText("after", settingsHelp.show)
		.action(async (options) => finish(await (await import("./config-show-command.ts")).configShowCommand(options)));
	config
		.command("sample")
		.description("print a file of settings with every default, commented out")
		.addHelpText("after", settingsHelp.sample)
		.action(async () => finish(await (await import("./config-sample-command.ts")).configSampleCommand()));
}
