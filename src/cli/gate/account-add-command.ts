import type { AccountSecrets } from "../../app/control-connection.ts";
import { safeJson } from "../../base/safe-json.ts";
import { exitStatus } from "../exit-status.ts";
import { safeText } from "../../base/safe-text.ts";
import { checkCode } from "./check-code.ts";
import { type Desk, type DeskOptions, operator } from "./desk.ts";
import { refused } from "./refused.ts";
import { sameSettings } from "./same-settings.ts";
import { secondFactorLines } from "./second-factor-lines.ts";
import { secretsJson } from "./secrets-json.ts";
import { sendingLines } from "./sending-lines.ts";

export interface AccountAddOptions extends DeskOptions {
	readonly from: readonly string[];
	readonly contact?: readonly string[];
	readonly webhook?: string;
	readonly seed?: readonly string[];
	/** false with --no-qr */
	readonly qr?: boolean;
}

/** `tidegate account add NAME --from ADDRESS…`: makes an account and shows its secrets, once. */
export async function accountAddCommand(desk: Desk, name: string, options: AccountAddOptions): Promise<number> {
	const { from, contact, webhook, seed } = options;
	const request = {
		name,
		from,
		...(contact === undefined ? {} : { contacts: contact }),
		...(webhook === undefined ? {} : { webhook }),
		...(seed === undefined ? {} : { seeds: seed }),
	};
	const outcome = await desk.control.addAccount(request, operator);
	if (!outcome.done) return refused(desk, options, outcome);
	if (options.json) await desk.screen.line(safeJson(secretsJson(outcome.value, desk.config)));
	else await show(outcome.value, options, desk);
	return exitStatus.done;
}

async function show(secrets: AccountSecrets, options: AccountAddOptions, desk: Desk): Promise<void> {
	const { screen, config } = desk;
	const { paint } = screen;
	const name = safeText(secrets.account.name);
	for (const line of [
		`Account ${paint("bold", name)} is set up.`,
		"",
		paint("bold", "For the sending program"),
		...sendingLines(config).map((server, at) => `  ${at === 0 ? "Server  " : "  or    "}  ${server}`),
		`  Login     ${secrets.login}`,
		`  Password  ${secrets.password}`,
		paint("yellow", "  The password is shown this once; the gate keeps only a hash of it."),
		...(secrets.account.webhook === undefined
			? []
			: ["", paint("bold", `For the webhook ${safeText(secrets.account.webhook)}`), `  Key       ${secrets.webhookSecret}`]),
		...secondFactorLines(secrets, screen, options.qr !== false),
	])
		await screen.line(line);
	if (screen.interactive) await checkCode(secrets.totpUri, desk);
	for (const line of nextLines(secrets, name, options)) await screen.line(line);
}

function nextLines({ account }: AccountSecrets, name: string, options: DeskOptions): string[] {
	return [
		"",
		"Next, to teach it what is normal, from past issues:",
		`  tidegate account learn ${name} PATH…${sameSettings(options)}`,
		...(account.contacts.length > 0 || account.webhook !== undefined
			? []
			: ["", "Nobody is told when something of it is held: it has no contact and no webhook."]),
	];
}
