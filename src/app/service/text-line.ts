import { safeJson } from "../../base/safe-json.ts";

const levels: Readonly<Record<number, string>> = { 20: "debug", 30: "info", 40: "warn", 50: "error" };

/** A line of pino's JSON as people read it: "12:04:07 warn  a campaign is held  account=shop campaign=k7m2-9xqd". */
export function textLine(json: string): string {
	const { level, time, msg, ...fields } = JSON.parse(json) as { level: number; time: string; msg?: string };
	const pairs = Object.entries(fields).map(([name, value]) => `${name}=${valueText(value)}`);
	return [String(time).slice(11, 19), (levels[level] ?? String(level)).padEnd(5), msg ?? "", ...pairs].join(" ");
}

/** What comes from outside can neither move the cursor nor begin a line of its own. */
function valueText(value: unknown): string {
	const text = safeJson(value);
	return /^"[\w.:@/+-]*"$/.test(text) ? text.slice(1, -1) : text;
}
