import type { Command } from "commander";
import type { Finish } from "../finish.ts";
import { configFile, dataFolderOption, jsonLines, jsonObject, secondFactorCode, wholeNumber } from "../option-values.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { gateHelp } from "./gate-help.ts";

/** The commands of the gate. What they do, and the way to the gate, is loaded when one is called. */
export function addGate(program: Command, finish: Finish): void {
	addServe(program, finish);
	for (const add of [addHeld, addShow, addRelease, addRefuse, addHold, addLedger, addEvents, addKey]) add(program, finish);
}

/** Reaches the gate, then lets the command work. */
export async function atDesk(options: DeskOptions, work: (desk: Desk) => Promise<number>): Promise<number> {
	return (await import("./open-desk.ts")).atDesk(options, work);
}

/** Options of every command that asks the gate. */
export function asking(command: Command): Command {
	return command.addOption(configFile()).addOption(dataFolderOption());
}

function addServe(program: Command, finish: Finish): void {
	asking(program.command("serve"))
		.description("run the gate")
		.option("--json", "say where it listens as one JSON object")
		.addHelpText("after", gateHelp.serve)
		.action(async (options) => finish(await (await import("./serve-command.ts")).serveCommand(options)));
}

function addHeld(program: Command, finish: Finish): void {
	asking(program.command("held"))
		.description("list the campaigns that wait for a decision")
		.option("--account <name>", "of one account")
		.option("--all", "campaigns in every state")
		.option("--limit <n>", "at most so many, the newest", wholeNumber(1, 100_000), 100)
		.addOption(jsonLines())
		.addHelpText("after", gateHelp.held)
		.action(async (options) =>
			finish(await atDesk(options, async (desk) => (await import("./held-command.ts")).heldCommand(desk, options))),
		);
}

function addShow(program: Command, finish: Finish): void {
	asking(program.command("show"))
		.description("show one campaign: why, how far, what happened")
		.argument("<id>", "of the campaign")
		.option("--sample", "write the message that decided instead")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.show)
		.action(async (id, options) =>
			finish(await atDesk(options, async (desk) => (await import("./show-command.ts")).showCommand(desk, id, options))),
		);
}

function addRelease(program: Command, finish: Finish): void {
	asking(program.command("release"))
		.description("let a held campaign go, with the second factor")
		.argument("<id>", "of the campaign")
		.option("--code <code>", "code of the account's second factor", secondFactorCode)
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.release)
		.action(async (id, options) =>
			finish(await atDesk(options, async (desk) => (await import("./release-command.ts")).releaseCommand(desk, id, options))),
		);
}

function addRefuse(program: Command, finish: Finish): void {
	asking(program.command("refuse"))
		.description("end a campaign: what is not out never goes out")
		.argument("<id>", "of the campaign")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.refuse)
		.action(async (id, options) =>
			finish(await atDesk(options, async (desk) => (await import("./refuse-command.ts")).refuseCommand(desk, id, options))),
		);
}

function addHold(program: Command, finish: Finish): void {
	asking(program.command("hold"))
		.description("stop a campaign that is going out")
		.argument("<id>", "of the campaign")
		.option("--reason <text>", "why, for the record")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.hold)
		.action(async (id, options) =>
			finish(await atDesk(options, async (desk) => (await import("./hold-command.ts")).holdCommand(desk, id, options))),
		);
}

function addLedger(program: Command, finish: Finish): void {
	asking(program.command("ledger"))
		.description("list what became of every recipient")
		.argument("[id]", "of a campaign")
		.option("--account <name>", "of one account")
		.option("--address <address>", "of one recipient")
		.addOption(jsonLines())
		.addHelpText("after", gateHelp.ledger)
		.action(async (id, options) =>
			finish(await atDesk(options, async (desk) => (await import("./ledger-command.ts")).ledgerCommand(desk, id, options))),
		);
}

function addEvents(program: Command, finish: Finish): void {
	asking(program.command("events"))
		.description("list what happened: holds, decisions, logins out of the ordinary")
		.argument("[id]", "of a campaign")
		.option("--account <name>", "of one account")
		.option("--limit <n>", "at most so many, the newest", wholeNumber(1, 100_000), 100)
		.addOption(jsonLines())
		.addHelpText("after", gateHelp.events)
		.action(async (id, options) =>
			finish(await atDesk(options, async (desk) => (await import("./events-command.ts")).eventsCommand(desk, id, options))),
		);
}

function addKey(program: Command, finish: Finish): void {
	const key = program.command("key").description("keys for the HTTP API").addHelpText("after", gateHelp.key);
	asking(key.command("add"))
		.description("make a key; it is shown once")
		.argument("<name>", "what it is for")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.keyAdd)
		.action(async (name, options) =>
			finish(await atDesk(options, async (desk) => (await import("./key-add-command.ts")).keyAddCommand(desk, name, options))),
		);
	asking(key.command("list"))
		.description("list the keys there are")
		.addOption(jsonLines())
		.addHelpText("after", gateHelp.keyList)
		.action(async (options) =>
			finish(await atDesk(options, async (desk) => (await import("./key-list-command.ts")).keyListCommand(desk, options))),
		);
	asking(key.command("revoke"))
		.description("end a key")
		.argument("<name>", "of the key")
		.addOption(jsonObject())
		.addHelpText("after", gateHelp.keyRevoke)
		.action(async (name, options) =>
			finish(await atDesk(options, async (desk) => (await import("./key-revoke-command.ts")).keyRevokeCommand(desk, name, options))),
		);
}
