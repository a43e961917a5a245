import { expect, test } from "vitest";
import { isDelayNoticeDue, nextTry } from "./retry-plan.ts";
import { defaultSchedulerSettings } from "./scheduler-settings.ts";

const minute = 60_000;
const plan = defaultSchedulerSettings.retry;

test("the last try comes when the time is up, not after it", () => {
	const acceptedAt = 0;
	const late = plan.giveUpAfter - minute;
	expect(nextTry(plan, { attempts: 30, acceptedAt, now: late, chance: 0.5 })).toBe(plan.giveUpAfter);
	expect(nextTry(plan, { attempts: 31, acceptedAt, now: plan.giveUpAfter, chance: 0.5 })).toBeUndefined();
});

test.each([
	[0, 4],
	[0.5, 5],
	[1, 6],
])("chance %d makes 5 minutes %d", (chance, minutes) => {
	expect(nextTry(plan, { attempts: 1, acceptedAt: 0, now: 0, chance })).toBe(minutes * minute);
});

test("a delay is due after exactly one try", () => {
	const due = Array.from({ length: 2_000 }, (_, at) => at + 1).filter((attempts) => isDelayNoticeDue(plan, attempts));
	expect(due).toEqual([6]);
});
