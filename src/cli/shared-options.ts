import { type Command, Option } from "commander";
import { anyNumber, collected, ownOrganizations, wholeNumber } from "./option-values.ts";

/** Options of every command that judges mail. */
export function judging(command: Command): Command {
	return keeping(command)
		.option("--authserv-id <id>", "believe only Authentication-Results of this server, not the topmost; may be repeated", collected)
		.option("--threshold <score>", "score from which mail is called unwanted (natural-log odds)", anyNumber)
		.addOption(
			own(
				"your own organization: mail that bears its name and comes from elsewhere poses as it; may be repeated (default: the settings' own)",
			),
		);
}

export function own(says: string): Option {
	return new Option("--own <name=domain,…>", says).argParser(ownOrganizations);
}

/** Options of every command that uses what was learnt. */
export function keeping(command: Command): Command {
	return command.option(
		"--data <folder>",
		"data folder: what was learnt, and campaigns that are kept (default: TIDEGATE_DATA, else as the settings say, else ./tidegate-data)",
	);
}

export function threads(): Option {
	return new Option("--threads <n>", "scanning threads (default: one for each core)").argParser(wholeNumber(1, 256));
}
