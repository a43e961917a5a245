import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import type { Desk, DeskOptions } from "./desk.ts";

/** `tidegate key add NAME`: a key for the HTTP API, shown once. */
export async function keyAddCommand({ control, screen, config }: Desk, name: string, { json }: DeskOptions): Promise<number> {
	const added = await control.addApiKey(name);
	if (added === undefined) {
		if (json) await screen.line(safeJson({ refused: "name-taken", text: `there is a key ${name} already` }));
		screen.error(`There is a key ${name} already. tidegate key revoke ${name} ends it; or take another name.`);
		return exitStatus.found;
	}
	if (json) {
		await screen.line(safeJson({ name, key: added.key }));
		return exitStatus.done;
	}
	await screen.line(`Key  ${screen.paint("bold", added.key)}`);
	await screen.line(screen.paint("yellow", "It is shown this once; the gate keeps only a hash of it."));
	await screen.line(`A program sends it as: Authorization: Bearer ${added.key}`);
	if (!config.http.enabled)
		await screen.line(`The HTTP API is switched off (http.enabled); until it is on, ${safeText(name)} has nothing to ask.`);
	return exitStatus.done;
}
