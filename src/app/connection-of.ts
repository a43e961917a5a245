import type { Answered, Asked, ControlCall } from "../gateways/http/control/control-wire.ts";
import type { ControlConnection } from "./control-connection.ts";

/** Makes one call, wherever the gate is. */
export type AskControl = <Name extends ControlCall>(called: Name, asked: Asked<Name>) => Promise<Answered<Name>>;

/** `true` for every call: one that is missing does not compile. */
const calls: Readonly<Record<ControlCall, true>> = {
	addAccount: true,
	changeAccount: true,
	rotate: true,
	freeze: true,
	thaw: true,
	accounts: true,
	account: true,
	learn: true,
	resetProfile: true,
	campaigns: true,
	campaign: true,
	sample: true,
	hold: true,
	release: true,
	refuse: true,
	check: true,
	events: true,
	addApiKey: true,
	apiKeys: true,
	dropApiKey: true,
	nameOfApiKey: true,
};

/** The calls of a ControlConnection, each of which is handed to `ask`. */
export function connectionOf(ask: AskControl): Pick<ControlConnection, ControlCall> {
	const methods = (Object.keys(calls) as ControlCall[]).map((called) => [
		called,
		(...asked: unknown[]) => ask(called, asked as unknown as Asked<typeof called>),
	]);
	return Object.fromEntries(methods) as Pick<ControlConnection, ControlCall>;
}
