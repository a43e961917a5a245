import type { ControlConnection } from "../../app/control-connection.ts";
import type { Config } from "../../config/config.ts";
import type { Screen } from "../screen.ts";
import type { Prompt } from "../terminal/prompt.ts";

/** What a command of the gate works with. */
export interface Desk {
	readonly screen: Screen;
	readonly control: ControlConnection;
	readonly config: Config;
	readonly ask: Prompt;
	readonly now: () => number;
}

/** Options of every such command. */
export interface DeskOptions {
	readonly config?: string;
	readonly data?: string;
	readonly json?: boolean;
}

/** Who asks, for the gate's own record: whoever may open the data folder. */
export const operator = "operator";
