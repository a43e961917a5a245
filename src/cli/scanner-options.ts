import { readLocalLayer } from "../app/local-layer-file.ts";
import type { ScannerSettings } from "../app/scanner-settings.ts";
import type { OwnOrganization } from "../base/own-organization.ts";
import { dataFolder } from "../config/data-folder.ts";
import { ownAsTold } from "../config/own-as-told.ts";

/** Options of every command that judges mail. */
export interface JudgingOptions {
	readonly authservId?: readonly string[];
	readonly threshold?: number;
	readonly own?: readonly OwnOrganization[];
	readonly data?: string;
}

/** What a scanner is to be made from, the local layer of the data folder included. */
export function settingsOf({ authservId, threshold, own, data }: JudgingOptions): ScannerSettings {
	const local = readLocalLayer(dataFolder(data));
	const organizations = ownAsTold(own);
	return {
		...(authservId === undefined ? {} : { trust: { mode: "servers", servers: authservId } as const }),
		...(threshold === undefined ? {} : { threshold }),
		...(organizations === undefined ? {} : { own: organizations }),
		...(local === undefined ? {} : { local }),
	};
}
