import { expect, test } from "vitest";
import { misplacedOption } from "./misplaced-option.ts";
import { buildProgram } from "./program.ts";

const program = buildProgram(() => {});

test.each([
	["--data kept campaigns", "--data stands after the command: tidegate campaigns --data …"],
	["--data=kept campaigns show c1", "--data stands after the command: tidegate campaigns show --data …"],
	["--json scan mail.eml", "--json stands after the command: tidegate scan --json …"],
	["-y campaigns forget c1", "-y stands after the command: tidegate campaigns forget -y …"],
	["--nothing campaigns", undefined],
	["--data kept", undefined],
	["--version", undefined],
	["campaigns --data kept", undefined],
	["", undefined],
])("tidegate %s", (line, says) => {
	expect(misplacedOption(program, line === "" ? [] : line.split(" "))).toBe(says);
});
