import { silentLog } from "../../src/base/log.ts";
import type { GateControl } from "../../src/gate/gate-control.ts";
import { buildApi } from "../../src/gateways/http/build-api.ts";
import { openApiDocument } from "../../src/gateways/http/openapi-document.ts";

/** docs/reference/openapi.json, generated from the schemas that requests are validated by. */
export async function openApiPage(): Promise<string> {
	// Nothing is asked of the gate: describing the routes needs none.
	const app = await buildApi({ control: {} as GateControl, log: silentLog }, "public");
	await app.ready();
	const document = openApiDocument(app);
	await app.close();
	return `${JSON.stringify(document, undefined, "\t")}\n`;
}
