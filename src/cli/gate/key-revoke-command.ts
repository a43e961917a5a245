import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import type { Desk, DeskOptions } from "./desk.ts";

/** `tidegate key revoke NAME`: whoever holds the key can no longer use it. */
export async function keyRevokeCommand({ control, screen }: Desk, name: string, { json }: DeskOptions): Promise<number> {
	const revoked = await control.dropApiKey(name);
	if (json) await screen.line(safeJson({ name, revoked }));
	if (!revoked) screen.error(`There is no key ${name}. tidegate key list shows which there are.`);
	else if (!json) await screen.line(`The key ${safeText(name)} no longer works.`);
	return revoked ? exitStatus.done : exitStatus.found;
}
