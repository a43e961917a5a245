import type { Command } from "commander";
import type { Finish } from "../finish.ts";
import { jsonLines, jsonObject, secondFactorCode } from "../option-values.ts";
import { gateHelp } from "./gate-help.ts";
import { asking, atDesk } from "./gate-program.ts";

/** `tidegate account …` */
export function addAccount(program: Command, finish: Finish): void {
	const account = program.command("account").description("sending accounts: who may hand in mail").addHelpText("after", gateHelp.account);
	for (const add of [addAdd, addChange, addList, addShow, addLearn, addFreeze, addThaw, addRotate, addResetProfile]) add(account, finish);
}

function addAdd(account: Command, finish: Finish): void {
	asking(account.command("add"))
		.description("make an account, with login, password and second factor")
		.argument("<name>", "what people call it")
		.requiredOption("--from <address...>", "addresses it sends as; @domain for a whole domain")
		.option("--contact <address...>", "who is told when something of it is held")
		.option("--webhook <url>", "address that is told as well (https)")
		.option("--seed <address...>", "the owner's own addresses that get a doubtful campaign first")
		.option("--no-qr", "print the second factor as text only")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountAdd)
		.action(async (name, options) =>
			finish(await atDesk(options, async (desk) => (await import("./account-add-command.ts")).accountAddCommand(desk, name, options))),
		);
}

function addChange(account: Command, finish: Finish): void {
	asking(account.command("change"))
		.description("change what an account sends as, and who is told")
		.argument("<name>", "of the account")
		.option("--from <address...>", "addresses it sends as, in the place of those it has")
		.option("--contact <address...>", "who is told, in the place of those it has")
		.option("--webhook <url>", 'address that is told as well; "" for none')
		.option("--seed <address...>", "seed addresses, in the place of those it has")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountChange)
		.action(async (name, options) =>
			finish(
				await atDesk(options, async (desk) => (await import("./account-change-command.ts")).accountChangeCommand(desk, name, options)),
			),
		);
}

function addList(account: Command, finish: Finish): void {
	asking(account.command("list"))
		.description("list the accounts")
		.addOption(jsonLines())
		.addHelpText("after", gateHelp.accountList)
		.action(async (options) =>
			finish(await atDesk(options, async (desk) => (await import("./account-list-command.ts")).accountListCommand(desk, options))),
		);
}

function addShow(account: Command, finish: Finish): void {
	asking(account.command("show"))
		.description("show how one stands and what is normal for it")
		.argument("<name>", "of the account")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountShow)
		.action(async (name, options) =>
			finish(await atDesk(options, async (desk) => (await import("./account-show-command.ts")).accountShowCommand(desk, name, options))),
		);
}

function addLearn(account: Command, finish: Finish): void {
	asking(account.command("learn"))
		.description("teach the gate what is normal, from past mail")
		.argument("<name>", "of the account")
		.argument("<path...>", "its past mail, as for scan")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountLearn)
		.action(async (name, paths, options) =>
			finish(
				await atDesk(options, async (desk) => (await import("./account-learn-command.ts")).accountLearnCommand(desk, name, paths, options)),
			),
		);
}

function addFreeze(account: Command, finish: Finish): void {
	asking(account.command("freeze"))
		.description("stop an account at once")
		.argument("<name>", "of the account")
		.option("--reason <text>", "why, for the record")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountFreeze)
		.action(async (name, options) =>
			finish(
				await atDesk(options, async (desk) => (await import("./account-freeze-command.ts")).accountFreezeCommand(desk, name, options)),
			),
		);
}

function addThaw(account: Command, finish: Finish): void {
	asking(account.command("thaw"))
		.description("let a frozen account work again, with the second factor")
		.argument("<name>", "of the account")
		.option("--code <code>", "code of its second factor", secondFactorCode)
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountThaw)
		.action(async (name, options) =>
			finish(await atDesk(options, async (desk) => (await import("./account-thaw-command.ts")).accountThawCommand(desk, name, options))),
		);
}

function addRotate(account: Command, finish: Finish): void {
	asking(account.command("rotate"))
		.description("make a new password, and with --second-factor a new second factor")
		.argument("<name>", "of the account")
		.option("--second-factor", "that too; takes a code of the old one")
		.option("--code <code>", "code of the old second factor", secondFactorCode)
		.option("--no-qr", "print the second factor as text only")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountRotate)
		.action(async (name, options) =>
			finish(
				await atDesk(options, async (desk) => (await import("./account-rotate-command.ts")).accountRotateCommand(desk, name, options)),
			),
		);
}

function addResetProfile(account: Command, finish: Finish): void {
	asking(account.command("reset-profile"))
		.description("forget what is normal for an account")
		.argument("<name>", "of the account")
		.option("-y, --yes", "do not ask")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.accountResetProfile)
		.action(async (name, options) =>
			finish(
				await atDesk(options, async (desk) =>
					(await import("./account-reset-profile-command.ts")).accountResetProfileCommand(desk, name, options),
				),
			),
		);
}
