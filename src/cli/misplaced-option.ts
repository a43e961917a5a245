import type { Command } from "commander";

/** What to say where an option stands before the command that knows it; undefined where none does. */
export function misplacedOption(program: Command, args: readonly string[]): string | undefined {
	const flag = args[0]?.split("=")[0] ?? "";
	if (!flag.startsWith("-") || knows(program, flag)) return undefined;
	const command = commandIn(program, args);
	const below = command === undefined ? undefined : commandIn(command, args);
	const path = below !== undefined && knows(below, flag) ? [command, below] : [command];
	if (path.at(-1) === undefined || !knows(path.at(-1) as Command, flag)) return undefined;
	return `${flag} stands after the command: tidegate ${path.map((one) => one?.name()).join(" ")} ${flag} …`;
}

function commandIn(above: Command, args: readonly string[]): Command | undefined {
	return above.commands.find((command) => args.includes(command.name()));
}

function knows({ options }: Command, flag: string): boolean {
	return options.some(({ long, short }) => flag === long || flag === short);
}
