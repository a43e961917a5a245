import { openControl } from "../../app/open-control.ts";
import { loadConfig } from "../../config/load-config.ts";
import { Screen } from "../screen.ts";
import { askOnTerminal } from "../terminal/prompt.ts";
import type { Desk, DeskOptions } from "./desk.ts";

/** Reads the settings, reaches the gate, lets a command work, and lets go of the gate again whatever happens. */
export async function atDesk(options: DeskOptions, work: (desk: Desk) => Promise<number>): Promise<number> {
	const { config } = loadConfig(options);
	const screen = new Screen();
	const control = await openControl(config);
	try {
		return await work({ screen, control, config, ask: askOnTerminal, now: Date.now });
	} finally {
		await screen.flush();
		await control.close();
	}
}
