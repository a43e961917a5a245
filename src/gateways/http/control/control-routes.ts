import { Readable } from "node:stream";
import { safeJson } from "../../../base/safe-json.ts";
import type { GateControl } from "../../../gate/gate-control.ts";
import type { ApiRoutes } from "../build-api.ts";
import { callControl } from "./call-control.ts";
import { controlCalls, ledgerFilter } from "./control-calls.ts";
import { answerToWire, type Asked, type ControlCall, controlPath, ledgerEnd } from "./control-wire.ts";

/** Everything in GateControl, for the command line. Only ever on the socket in the data folder: whoever may open it is the operator. */
export function controlRoutes(app: ApiRoutes, control: GateControl): void {
	for (const called of Object.keys(controlCalls) as ControlCall[]) {
		app.post(`${controlPath}${called}`, { schema: { hide: true, body: controlCalls[called] } }, async (request, reply) => {
			const answer = await callControl(control, called, request.body as Asked<ControlCall>);
			return reply.type("application/json").serializer(String).send(answerToWire(called, answer));
		});
	}
	app.post(`${controlPath}ledger`, { schema: { hide: true, body: ledgerFilter } }, async (request, reply) =>
		reply
			.type("application/x-ndjson")
			.send(Readable.from(ledgerLines(control.ledger(request.body)), { objectMode: false, highWaterMark: 1 })),
	);
}

/** Rows a piece: one write for each would be slow for 40,000. */
const rowsAtOnce = 200;

/** A line for each row. When the reader goes away the generator is ended, and with it the reading of the store. */
function* ledgerLines(rows: ReturnType<GateControl["ledger"]>): Generator<string> {
	let lines: string[] = [];
	for (const row of rows) {
		lines.push(safeJson(row));
		if (lines.length < rowsAtOnce) continue;
		yield `${lines.join("\n")}\n`;
		lines = [];
	}
	yield [...lines, ledgerEnd, ""].join("\n");
}
