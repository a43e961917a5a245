import type { Command } from "commander";
import { expect, test } from "vitest";
import { buildProgram } from "./program.ts";
import { displayWidth } from "./terminal/display-width.ts";

const columns = 80;
const commands = [
	...walk(
		buildProgram(() => {}),
		"",
	),
];

function* walk(command: Command, above: string): Generator<[string, Command]> {
	const name = `${above} ${command.name()}`.trim();
	yield [name, command];
	for (const below of command.commands) yield* walk(below, name);
}

test("all commands are looked at", () => {
	expect(commands.length).toBeGreaterThan(30);
});

test.each(commands)("the help of %s fits into a terminal of 80 columns", (_, command) => {
	let text = "";
	command.configureOutput({ writeOut: (piece) => (text += piece), getOutHelpWidth: () => columns, getOutHasColors: () => false });
	command.outputHelp();
	expect(text.split("\n").filter((line) => displayWidth(line) > columns)).toEqual([]);
});
