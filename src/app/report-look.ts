import { LocalLayer } from "../classifier/local-layer.ts";
import { reportMessage } from "./report-message.ts";
import { scanTools } from "./create-scanner.ts";
import type { ScannerSettings } from "./scanner-settings.ts";
import type { Look } from "./threads/outcome-of.ts";

/** Makes the gate's reports, as JSON in bytes: handed over between threads without a copy. */
export async function openReportLook({ local, trust, threshold }: ScannerSettings): Promise<Look> {
	const tools = scanTools({
		// Nothing that a sender handed in can vouch for it: no Authentication-Results field of it is believed.
		trust: trust ?? { mode: "servers", servers: [] },
		...(threshold === undefined ? {} : { threshold }),
		...(local === undefined ? {} : { local: LocalLayer.from(local) }),
	});
	return async (message, envelope) => {
		const report = await reportMessage(message, envelope, tools);
		return { class: report.content.class, language: "", json: Buffer.from(JSON.stringify(report)) };
	};
}
