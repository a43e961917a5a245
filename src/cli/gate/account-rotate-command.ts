import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { askForCode } from "./ask-for-code.ts";
import { checkCode } from "./check-code.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { refused } from "./refused.ts";
import { secondFactorLines } from "./second-factor-lines.ts";
import { secretsJson } from "./secrets-json.ts";

export interface AccountRotateOptions extends DeskOptions {
	readonly secondFactor?: boolean;
	readonly code?: string;
	readonly qr?: boolean;
}

/** `tidegate account rotate NAME`: a new password, and with --second-factor a new second factor; the old login ends at once. */
export async function accountRotateCommand(desk: Desk, name: string, options: AccountRotateOptions): Promise<number> {
	const { screen, control, config } = desk;
	// Only to change the second factor is the old one asked for: a password may be lost with it.
	const code = options.secondFactor ? await askForCode(desk, options) : options.code;
	const request = { ...(options.secondFactor ? { secondFactor: true } : {}), ...(code === undefined ? {} : { code }) };
	const outcome = await control.rotate(name, request, operator);
	if (!outcome.done) return refused(desk, options, outcome);
	const secrets = outcome.value;
	if (options.json) {
		await screen.line(safeJson(secretsJson(secrets, config)));
		return exitStatus.done;
	}
	await screen.line(
		`The old password of ${screen.paint("bold", safeText(secrets.account.name))} no longer works, and its connections are closed.`,
	);
	await screen.line("");
	await screen.line(`  Login     ${secrets.login}`);
	await screen.line(`  Password  ${secrets.password}`);
	await screen.line(screen.paint("yellow", "  It is shown this once."));
	if (secrets.totpUri !== "") {
		for (const line of secondFactorLines(secrets, screen, options.qr !== false)) await screen.line(line);
		if (screen.interactive) await checkCode(secrets.totpUri, desk);
	}
	return exitStatus.done;
}
