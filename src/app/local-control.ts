import type { GateControl } from "../gate/gate-control.ts";
import { callControl } from "../gateways/http/control/call-control.ts";
import type { Answered, Asked, ControlCall } from "../gateways/http/control/control-wire.ts";
import { type AskControl, connectionOf } from "./connection-of.ts";
import type { ControlConnection } from "./control-connection.ts";

/** A gate that is opened in this process, since none runs, as a ControlConnection. `close` closes its store. */
export function localControl(control: GateControl, close: () => Promise<void>): ControlConnection {
	const ask: AskControl = <Name extends ControlCall>(called: Name, asked: Asked<Name>): Promise<Answered<Name>> =>
		callControl(control, called, asked);
	async function* ledger(filter: Parameters<GateControl["ledger"]>[0]) {
		yield* control.ledger(filter);
	}
	return { ...connectionOf(ask), ledger, reached: "store", close };
}
