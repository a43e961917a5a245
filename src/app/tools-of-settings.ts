import { LocalLayer } from "../classifier/local-layer.ts";
import { knowOwn } from "../signals/identity/know-own.ts";
import { scanTools } from "./create-scanner.ts";
import type { ScanTools } from "./scan-message.ts";
import type { ScannerSettings } from "./scanner-settings.ts";

/** What a thread scans with, from settings that were handed to it. */
export function toolsOfSettings({ local, trust, threshold, own }: ScannerSettings): ScanTools {
	if (own !== undefined) knowOwn(own);
	return scanTools({
		...(trust === undefined ? {} : { trust }),
		...(threshold === undefined ? {} : { threshold }),
		...(local === undefined ? {} : { local: LocalLayer.from(local) }),
	});
}
