import { expect, test } from "vitest";
import { shares } from "../../test/support/campaigns/campaign.ts";
import { isSubjectOfSeveral } from "./subject-of-several.ts";

test.each([
	["most have it", [...shares("a", 6), ...shares("b", 4)], 10, false],
	["half have it", [...shares("a", 5), ...shares("b", 5)], 10, false],
	["most have others", [...shares("a", 4), ...shares("b", 3)], 10, true],
	["one alone was told apart", shares("a", 1), 10, false],
	["few messages", [...shares("a", 1), ...shares("b", 1), ...shares("c", 1)], 3, false],
	["none", [], 10, false],
])("%s", (_, subjects, messages, expected) => expect(isSubjectOfSeveral({ subjects, messages })).toBe(expected));
