import { sampleConfig } from "../../config/sample-config.ts";
import { exitStatus } from "../exit-status.ts";
import { Screen } from "../screen.ts";

/** `tidegate config sample`: every setting with its default and its reason, commented out. */
export async function configSampleCommand(): Promise<number> {
	const screen = new Screen();
	await screen.bytes(Buffer.from(sampleConfig()));
	await screen.flush();
	return exitStatus.done;
}
