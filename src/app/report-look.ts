import { reportMessage } from "./report-message.ts";
import type { ScannerSettings } from "./scanner-settings.ts";
import { shippedThemes } from "./shipped-themes.ts";
import type { Look } from "./threads/outcomes-of.ts";
import type { VerdictRecord } from "./threads/verdict-record.ts";
import { toolsOfSettings } from "./tools-of-settings.ts";

/** Makes the gate's reports, as JSON in bytes: handed over between threads without a copy. */
export async function openReportLook(settings: ScannerSettings): Promise<Look<VerdictRecord>> {
	// Nothing that a sender handed in can vouch for it: no Authentication-Results field of it is believed.
	const scan = await toolsOfSettings({ ...settings, trust: settings.trust ?? { mode: "servers", servers: [] } });
	// Read before the first message waits for it.
	const tools = { ...scan, themes: shippedThemes() };
	return async (message, envelope) => {
		const report = await reportMessage(message, envelope, tools);
		return { class: report.content.class, language: "", json: Buffer.from(JSON.stringify(report)) };
	};
}
