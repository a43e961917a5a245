import { LocalLayer } from "../classifier/local-layer.ts";
import { createScanner, type Scanner } from "./create-scanner.ts";
import { readLocalLayer, withLocalLayerLocked, writeLocalLayer } from "./local-layer-file.ts";

/**
 * Lets a scanner be taught and keeps what it learnt in the data folder, all of it or, where something fails, nothing.
 * Gives the number of messages that the local layer now knows.
 */
export function changeLocalLayer(folder: string, teach: (scanner: Scanner) => Promise<void>): Promise<number> {
	return withLocalLayerLocked(folder, async () => {
		const local = LocalLayer.from(readLocalLayer(folder));
		await teach(createScanner({ local }));
		writeLocalLayer(folder, local.toBytes());
		return local.size;
	});
}
