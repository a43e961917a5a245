import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { grid } from "../terminal/grid.ts";
import { moment } from "../terminal/moment.ts";
import { safeText } from "../../base/safe-text.ts";
import type { Desk, DeskOptions } from "./desk.ts";
import { iso } from "./gate-json.ts";

const shape = [{ title: "KEY", least: 8 }, { title: "MADE" }];

/** `tidegate key list`: who may use the HTTP API. The keys themselves nobody can show. */
export async function keyListCommand({ control, screen }: Desk, { json }: DeskOptions): Promise<number> {
	const keys = await control.apiKeys();
	const rows = keys.map(({ name, createdAt }) => [safeText(name), moment(createdAt)]);
	if (json) for (const { name, createdAt } of keys) await screen.line(safeJson({ name, createdAt: iso(createdAt) }));
	else if (keys.length === 0) await screen.line("There is no key yet. tidegate key add NAME makes one.");
	else for (const line of grid(shape, rows, screen.columns, screen.paint)) await screen.line(line);
	return exitStatus.done;
}
