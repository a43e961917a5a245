import { LocalLayer } from "../classifier/local-layer.ts";
import { scanTools } from "./create-scanner.ts";
import { judgeWithOwn } from "./phrases-in-use.ts";
import type { ScanTools } from "./scan-message.ts";
import type { ScannerSettings } from "./scanner-settings.ts";

/** What a thread scans with, from settings that were handed to it. */
export async function toolsOfSettings({ local, trust, threshold, own }: ScannerSettings): Promise<ScanTools> {
	if (own !== undefined) await judgeWithOwn(own);
	return scanTools({
		...(trust === undefined ? {} : { trust }),
		...(threshold === undefined ? {} : { threshold }),
		...(local === undefined ? {} : { local: LocalLayer.from(local) }),
	});
}
